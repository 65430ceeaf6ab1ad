import { render } from 'preact'
import { Popup } from '../../components/popup.tsx'
import { readSettings } from '../../lib/extension/settings.ts'

const app = document.getElementById('app')
// the first thing that is drawn is the popup itself, in the reader's language
if (app) void readSettings().then((settings) => render(<Popup settings={settings} />, app))
