import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { keepUpToDate } from '../lib/datasets/alarm.ts'
import { warmUp } from '../lib/datasets/core.ts'
import { keepAnnotator } from '../lib/extension/annotator.ts'
import { answer } from '../lib/extension/answer.ts'
import { listenToCommands } from '../lib/extension/commands.ts'
import { listenToMenu } from '../lib/extension/menu.ts'
import { onMessage } from '../lib/extension/messages.ts'
import { listenToOmnibox } from '../lib/extension/omnibox.ts'
import { watchGrantedSites } from '../lib/extension/permissions.ts'
import { listenToInstall } from '../lib/extension/welcome.ts'

/** Keeps nothing between messages but a cache: it may be stopped at any moment and answers again from the start. */
export default defineBackground(() => {
  warmUp() // first, so that the disk is read while the rest is set up
  onMessage('articleSeen', (message) => answer.articleSeen(message.data, message.sender))
  onMessage('setup', (message) => answer.setup(message.sender))
  onMessage('find', (message) => answer.find(message.data, message.sender))
  onMessage('read', (message) => answer.read(message.data, message.sender))
  onMessage('annotate', (message) => answer.annotate(message.data, message.sender))
  onMessage('marked', (message) => answer.marked(message.data, message.sender))
  onMessage('loadCard', (message) => answer.loadCard(message.sender))
  onMessage('loadReadability', (message) => answer.loadReadability(message.sender))
  onMessage('lookup', (message) => answer.lookup(message.data, message.sender))
  onMessage('amount', (message) => answer.amount(message.data, message.sender))
  onMessage('datasets', (message) => answer.datasets(message.sender))
  onMessage('readTab', (message) => answer.readTab(message.data, message.sender))
  watchGrantedSites()
  keepUpToDate()
  listenToOmnibox()
  listenToMenu()
  listenToCommands()
  listenToInstall()
  keepAnnotator()
  browser.action.setBadgeBackgroundColor({ color: '#1f5f8b' }).catch(() => {})
})
