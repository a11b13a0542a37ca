import { afterAll, beforeAll, describe, test } from "vitest";
import { findPulumi, PulumiWorkspace } from "./pulumi";

/** Longest that one run of the command line may take, in milliseconds. */
const PATIENCE = 180_000;

/**
 * Describes what the real engine does, in a workspace of its own. Without `pulumi` on the PATH the
 * tests don't run, which is said, and which in CI is a failure.
 */
export function describeEngine(
  name: string,
  body: (workspace: () => PulumiWorkspace) => void,
): void {
  if (findPulumi() === undefined) {
    test(`${name}: pulumi is on the PATH`, () => {
      const message = "pulumi is not on the PATH: the engine tests did not run";
      if (process.env.CI === "true") {
        throw new Error(message);
      }
      console.warn(`${message} (${name})`);
    });
    return;
  }
  describe(name, { timeout: PATIENCE }, () => {
    let workspace: PulumiWorkspace | undefined;
    beforeAll(async () => {
      workspace = await PulumiWorkspace.open();
    }, PATIENCE);
    afterAll(() => workspace?.close());
    body(() => {
      if (workspace === undefined) {
        throw new Error("the workspace is not open yet");
      }
      return workspace;
    });
  });
}
