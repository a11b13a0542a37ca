import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    restoreMocks: true,
    // The modules are pure, so test files may share them; loading them anew for each took minutes.
    isolate: false,
  },
});
