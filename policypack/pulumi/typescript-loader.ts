import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { join } from "node:path";

type Extensions = Record<string, (module: NodeModule, filename: string) => void>;
type Compilable = NodeModule & { _compile(code: string, filename: string): void };
type TypeScript = typeof import("typescript");

/**
 * Lets `require` read TypeScript, with the compiler that the program itself has installed. Types
 * are not checked: a preview asks what a program declares, not whether it is well typed.
 */
export function loadTypeScriptWith(directory: string): void {
  const extensions = (Module as unknown as { _extensions: Extensions })._extensions;
  let compiler: TypeScript | undefined;
  process.setSourceMapsEnabled(true);
  for (const extension of [".ts", ".cts"]) {
    extensions[extension] = (module, filename) => {
      compiler ??= createRequire(join(directory, "index.js"))("typescript") as TypeScript;
      const { outputText } = compiler.transpileModule(readFileSync(filename, "utf8"), {
        fileName: filename,
        compilerOptions: {
          module: compiler.ModuleKind.CommonJS,
          target: compiler.ScriptTarget.ES2022,
          esModuleInterop: true,
          inlineSourceMap: true,
          inlineSources: true,
        },
      });
      (module as Compilable)._compile(outputText, filename);
    };
  }
}
