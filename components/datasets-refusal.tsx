import { useState } from 'preact/hooks'
import type { Refusal } from '../lib/datasets/refusal.ts'
import { refusalText } from '../lib/wording/dataset-refusals.ts'
import { dt } from '../lib/wording/datasets.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { Scrolled } from './scrolled.tsx'

/** Why something was refused, and where a dataset breaks its format, to be copied for its publisher. */
export function RefusalView({ refusal, lang, close }: { refusal: Refusal; lang: Lang; close?: () => void }) {
  const [copied, setCopied] = useState(false)
  const { code, params, faults } = refusal
  const said = refusalText(lang, code, params)
  const place = (path: string) => path || dt(lang, 'wholeFile')
  const copy = () =>
    navigator.clipboard
      .writeText([said, ...faults.map(({ path, message }) => `${place(path)}: ${message[lang]}`)].join('\n'))
      .then(() => setCopied(true))
  return (
    <div class="refusal" role="alert" data-testid="refusal" data-code={code}>
      <p>{said}</p>
      {faults.length > 0 && (
        <details open>
          <summary>
            {dt(lang, 'faults')} ({faults.length})
          </summary>
          <Scrolled kind="faults" label={dt(lang, 'faults')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{dt(lang, 'fault')}</th>
                  <th scope="col">{dt(lang, 'reason')}</th>
                </tr>
              </thead>
              <tbody>
                {faults.map(({ path, message }) => (
                  <tr key={`${path} ${message.en}`}>
                    <td>
                      <code>{place(path)}</code>
                    </td>
                    <td>{message[lang]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolled>
        </details>
      )}
      <p class="buttons">
        <button type="button" onClick={() => void copy()}>
          {dt(lang, 'copyFaults')}
        </button>
        {close && (
          <button type="button" onClick={close}>
            {dt(lang, 'dismiss')}
          </button>
        )}
        <span role="status">{copied ? dt(lang, 'copied') : ''}</span>
      </p>
    </div>
  )
}
