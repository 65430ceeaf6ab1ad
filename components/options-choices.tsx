import { CHOICES, changeSettings, type Settings } from '../lib/extension/settings.ts'
import { type InterfaceKey, t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'

export interface Part {
  readonly settings: Settings
  readonly lang: Lang
}

interface ChoiceProps<K extends keyof typeof CHOICES> extends Part {
  readonly name: K
  readonly label: (value: Settings[K]) => { readonly text: string; readonly lang?: Lang }
}

/** One setting that is one of a few, as radio buttons; takes effect at once. */
function Choice<K extends keyof typeof CHOICES>({ name, settings, lang, label }: ChoiceProps<K>) {
  const choices = CHOICES[name] as readonly unknown[] as readonly Settings[K][]
  return (
    <fieldset class="few" aria-label={t(lang, name)}>
      {choices.map((value) => (
        <label class="switch" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={settings[name] === value}
            onChange={() => void changeSettings({ [name]: value })}
          />
          <span lang={label(value).lang ?? lang}>{label(value).text}</span>
        </label>
      ))}
    </fieldset>
  )
}

const NAMES = { ko: '한국어', en: 'English' } as const

export function LanguagePart({ settings, lang }: Part) {
  return (
    <section class="part" id="language">
      <h2>{t(lang, 'language')}</h2>
      <p class="quiet">{t(lang, 'languageIntro')}</p>
      <Choice
        name="language"
        settings={settings}
        lang={lang}
        label={(value) => (value === 'auto' ? { text: t(lang, 'languageAuto') } : { text: NAMES[value], lang: value })}
      />
    </section>
  )
}

const THEMES: Record<Settings['theme'], InterfaceKey> = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' }

export function ThemePart({ settings, lang }: Part) {
  return (
    <section class="part" id="theme">
      <h2>{t(lang, 'theme')}</h2>
      <p class="quiet">{t(lang, 'themeIntro')}</p>
      <Choice name="theme" settings={settings} lang={lang} label={(value) => ({ text: t(lang, THEMES[value]) })} />
    </section>
  )
}

const MARKS: Record<Settings['marks'], InterfaceKey> = {
  dotted: 'marksDotted',
  underline: 'marksUnderline',
  background: 'marksBackground',
  none: 'marksNone',
}

export function MarksPart({ settings, lang }: Part) {
  const [before, after] = t(lang, 'marksSample').split('{a}')
  return (
    <section class="part" id="marks">
      <h2>{t(lang, 'marks')}</h2>
      <Choice name="marks" settings={settings} lang={lang} label={(value) => ({ text: t(lang, MARKS[value]) })} />
      <p class="sample">
        {before}
        <span class={settings.marks}>{lang === 'ko' ? '200억 원' : 'KRW 20 billion'}</span>
        {after}
      </p>
    </section>
  )
}
