import { render } from 'preact'
import { Popup } from '../../components/popup.tsx'

const app = document.getElementById('app')
if (app) render(<Popup />, app)
