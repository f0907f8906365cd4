import { afterAll, onTestFinished } from "vitest";
import { getCurrentTest } from "vitest/suite";

/**
 * Runs after the test that is running, or after all tests of the file if none is. Within a test `afterAll` would be ignored, and servers
 * would outlive the tests.
 */
export function cleanUp(action: () => unknown): void {
  const run = async (): Promise<void> => {
    await action();
  };
  if (getCurrentTest()) onTestFinished(run);
  else afterAll(run);
}
