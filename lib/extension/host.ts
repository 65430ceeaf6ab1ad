/** The host of the page that a message comes from; '' where it has none. */
export const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).hostname : '')

/** A host as hostOf gives it: of a name or a number, with a port's or a path's signs nowhere. */
export const isHost = (text: string): boolean => text !== '' && hostOf(`http://${text}/`) === text
