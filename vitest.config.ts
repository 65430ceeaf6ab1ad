import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['{lib,components,scripts,test/hostile,test/fuzz}/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
    // a machine that is busy with browsers takes several times as long over the properties
    testTimeout: 60_000,
  },
})
