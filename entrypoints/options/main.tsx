import { render } from 'preact'
import { Options } from '../../components/options.tsx'

const app = document.getElementById('app')
if (app) render(<Options />, app)
