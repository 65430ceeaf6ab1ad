/** Match pattern by which the reader switches a site on: both schemes, unlike that of a dataset's host. */
export const sitePattern = (host: string): string => `*://${host}/*`

/** True for a pattern that stands for reading a site, so that a host that merely serves a dataset isn't read. */
export const isSitePattern = (pattern: string): boolean => pattern.startsWith('*://')

/** The host of a match pattern; '' where it has none. */
export const hostOfPattern = (pattern: string): string => /^[^/]*\/\/([^/]+)\//.exec(pattern)?.[1] ?? ''
