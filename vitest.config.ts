import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "server/src/**/*.test.ts", "extension/**/*.test.ts"],
    exclude: ["tests/vscode/**", "tests/office/**", "node_modules/**"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
