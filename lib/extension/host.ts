/** The host of the page that a message comes from; '' where it has none. */
export const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).hostname : '')
