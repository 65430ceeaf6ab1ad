/** Where a reader's own affairs are shown: mail, documents, accounts, money. Hosts of news are never named so. */
const PRIVATE_HOST =
  /(?:^|\.)(?:[a-z0-9-]*(?:mail|bank|banking|wallet)|docs|drive|sheets|slides|office|onedrive|sharepoint|dropbox|notion|evernote|accounts?|login|auth|sso|pay|checkout|billing|mybox|calendar|keep|chat|talk|slack|teams|hometax|gov24)(?:\.|$)/
const PRIVATE_FIELDS =
  'input[type="password"], input[autocomplete^="cc-"], input[autocomplete="one-time-code"], input[name*="cardnum" i], input[name*="card_no" i]'

/** Whether a host is named as such places are. */
export const isPrivateHost = (host: string): boolean => PRIVATE_HOST.test(host)

/** A page on which one signs in, pays, or reads what is one's own: nothing there is ever read without a site's rule. */
export const isPrivatePage = (document: Document, host: string): boolean =>
  isPrivateHost(host) ||
  document.designMode === 'on' ||
  document.body?.isContentEditable === true ||
  document.querySelector(PRIVATE_FIELDS) !== null
