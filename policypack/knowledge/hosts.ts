/** The host of a URL, or of text that is a host already, perhaps with a port; in lower case. */
export function hostOf(text: string): string {
  const withoutScheme = text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
  const authority = withoutScheme.split(/[/?#]/, 1)[0] ?? "";
  return authority
    .slice(authority.lastIndexOf("@") + 1)
    .replace(/:\d+$/, "")
    .toLowerCase();
}
