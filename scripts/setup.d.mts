export const ROOT: string
export function findChromium(): string | undefined
export function findFirefox(): string | undefined
export function ensurePackages(): void
export function newerNode(): string
export function toolEnv(extra?: Record<string, string>): NodeJS.ProcessEnv
export function ensureBrowsers(wanted: { firefox: boolean }): void
