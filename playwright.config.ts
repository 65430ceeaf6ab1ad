import { defineConfig } from '@playwright/test'

// Lets the record of requests hold the worker's too.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1'

export default defineConfig({
  testDir: 'test/e2e',
  // axe over every state of every surface takes 53 s on CI's machine
  timeout: 120_000,
  // two browsers share the machine with their own compilers: what appears at once alone takes a while here
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: 'chromium/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/*.spec.ts' },
  ],
})
