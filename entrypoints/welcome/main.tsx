import { render } from 'preact'
import { Welcome } from '../../components/welcome.tsx'

const app = document.getElementById('app')
if (app) render(<Welcome />, app)
