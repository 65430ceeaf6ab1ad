import { render } from 'preact'
import { Panel } from '../../components/panel.tsx'

const app = document.getElementById('app')
if (app) render(<Panel />, app)
