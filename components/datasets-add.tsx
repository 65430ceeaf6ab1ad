import { useRef, useState } from 'preact/hooks'
import { accept, examineChosen, examineOpenFiscal, install, look } from '../lib/datasets/actions.ts'
import type { Examined } from '../lib/datasets/examine.ts'
import { type Refusal, refusalOf } from '../lib/datasets/refusal.ts'
import type { Offer } from '../lib/datasets/subscribe.ts'
import { dt, sizeText } from '../lib/wording/datasets.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { RefusalView } from './datasets-refusal.tsx'
import { Shown } from './datasets-shown.tsx'

type State =
  | { readonly kind: 'idle'; readonly said: string }
  | { readonly kind: 'working'; readonly name: string; readonly bytes: number; readonly of: number }
  | { readonly kind: 'file'; readonly examined: Examined }
  | { readonly kind: 'offer'; readonly offer: Offer }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Adds a dataset from a file or by subscription: looked at first, shown, and only then installed. */
export function AddDataset({ lang }: { lang: Lang }) {
  const [state, setState] = useState<State>({ kind: 'idle', said: '' })
  const [address, setAddress] = useState('')
  const [confirm, setConfirm] = useState(false)
  const stop = useRef(new AbortController())
  const examine = (
    name: string,
    work: (signal: AbortSignal, progress: (bytes: number, of: number) => void) => Promise<State>,
  ) => {
    stop.current = new AbortController()
    setState({ kind: 'working', name, bytes: 0, of: 0 })
    work(stop.current.signal, (bytes, of) => setState({ kind: 'working', name, bytes, of })).then(
      setState,
      (error: unknown) => setState({ kind: 'refused', refusal: refusalOf(error) }),
    )
  }
  const file = (chosen: File) =>
    examine(chosen.name, async (signal) => ({ kind: 'file', examined: await examineChosen(chosen, signal) }))
  const openFiscal = (chosen: readonly File[]) =>
    examine(chosen.map(({ name }) => name).join(', '), async (signal) => ({
      kind: 'file',
      examined: await examineOpenFiscal(chosen, signal),
    }))
  const finish = ({ title, version }: { title: Record<Lang, string>; version: string }, work: () => Promise<void>) =>
    work().then(
      () => setState({ kind: 'idle', said: dt(lang, 'done', { title: title[lang], version }) }),
      (error: unknown) => setState({ kind: 'refused', refusal: refusalOf(error) }),
    )
  const idle = () => setState({ kind: 'idle', said: '' })

  return (
    <section
      class="add-dataset"
      aria-label={dt(lang, 'add')}
      data-testid="add-dataset"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [dropped] = event.dataTransfer?.files ?? []
        if (dropped) file(dropped)
      }}
    >
      <h3>{dt(lang, 'add')}</h3>
      <p role="status" data-testid="added">
        {state.kind === 'idle' ? state.said : ''}
      </p>
      {(state.kind === 'idle' || state.kind === 'refused') && (
        <>
          <h4>{dt(lang, 'importTitle')}</h4>
          <p class="quiet">{dt(lang, 'importHint')}</p>
          <Chooser
            label={dt(lang, 'choose')}
            accept=".json,.zip"
            id="choose-dataset"
            chosen={([first]) => first && file(first)}
          />
          <p class="quiet">{dt(lang, 'openFiscalHint')}</p>
          <Chooser
            label={dt(lang, 'openFiscal')}
            accept=".csv,.json"
            id="choose-openfiscal"
            multiple
            chosen={openFiscal}
          />
          <h4>{dt(lang, 'subscribeTitle')}</h4>
          <p class="quiet">{dt(lang, 'subscribeHint')}</p>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              // the browser's question has to come straight from this click
              examine(address, async (signal, progress) => ({
                kind: 'offer',
                offer: await look(address, signal, progress),
              }))
            }}
          >
            <label>
              {dt(lang, 'address')}{' '}
              <input
                name="address"
                inputMode="url"
                autocomplete="off"
                spellcheck={false}
                placeholder="https://"
                value={address}
                onInput={(event) => setAddress(event.currentTarget.value)}
              />
            </label>{' '}
            <button type="submit">{dt(lang, 'subscribeLook')}</button>
          </form>
        </>
      )}
      {state.kind === 'refused' && <RefusalView refusal={state.refusal} lang={lang} close={idle} />}
      {state.kind === 'working' && (
        <div class="working" role="status" data-testid="working">
          <p>{dt(lang, 'working', { name: state.name })}</p>
          <progress {...(state.of > 0 ? { value: state.bytes, max: state.of } : {})} aria-label={state.name} />
          {state.of > 0 && (
            <p class="quiet">{dt(lang, 'received', { bytes: sizeText(state.bytes), of: sizeText(state.of) })}</p>
          )}
          <button type="button" onClick={() => stop.current.abort()}>
            {dt(lang, 'stop')}
          </button>
        </div>
      )}
      {state.kind === 'file' && (
        <Shown
          examined={state.examined}
          lang={lang}
          yes={dt(lang, 'accept')}
          accepted={() => void finish(state.examined.summary, () => install(state.examined))}
          cancelled={idle}
        />
      )}
      {state.kind === 'offer' && (
        <Shown
          examined={state.offer.examined}
          lang={lang}
          yes={dt(lang, 'subscribe')}
          accepted={() =>
            void finish(state.offer.examined.summary, () => accept(state.offer, { interval: 24, confirm }))
          }
          cancelled={idle}
        >
          <p>
            {dt(lang, 'publisher')}: {state.offer.examined.summary.publisher}
          </p>
          <p>
            {dt(lang, 'key')}: <code data-testid="key">{state.offer.key}</code>
          </p>
          <p class="quiet">{dt(lang, state.offer.given ? 'keyGiven' : 'keyFirst')}</p>
          {state.offer.manifest.notes && (
            <p>
              {dt(lang, 'notes')}: {state.offer.manifest.notes[lang]}
            </p>
          )}
          <label class="switch">
            <input type="checkbox" checked={confirm} onChange={(event) => setConfirm(event.currentTarget.checked)} />
            {dt(lang, 'confirm')}
          </label>
        </Shown>
      )}
    </section>
  )
}

interface ChooserProps {
  readonly label: string
  readonly accept: string
  readonly id: string
  readonly multiple?: boolean
  readonly chosen: (files: readonly File[]) => unknown
}

/** The browser's own file field, so that keyboard and screen reader know it. */
const Chooser = ({ label, accept: types, id, multiple = false, chosen }: ChooserProps) => (
  <p class="buttons">
    <label class="file">
      {label}
      <input
        id={id}
        class="hidden"
        type="file"
        accept={types}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = '' // the same file may be chosen again once it is mended
          if (files.length > 0) chosen(files)
        }}
      />
    </label>
  </p>
)
