import type { Tell } from './fault.ts'
import type { Dataset } from './schema.ts'

/**
 * Control, formatting and bidirectional characters, lone surrogates, private use, line separators and angle brackets:
 * none belongs in a name or a note, and each can make a page show something else than what is stored.
 */
export const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>]/u

/** Every text that a reader may see, with its path. */
export function checkTexts(dataset: Dataset, tell: Tell): void {
  const plain = (value: string, path: string) => {
    if (UNFIT.test(value))
      tell(path, '제어 문자나 꺾쇠가 들어 있습니다', 'holds a control character or an angle bracket')
    else if (value.normalize('NFC') !== value)
      tell(path, '유니코드 정규형(NFC)이 아닙니다', 'is not in Unicode normalization form C')
    else if (value.trim() === '') tell(path, '빈칸뿐입니다', 'is blank')
  }
  const both = (value: { readonly ko: string; readonly en: string }, path: string) => {
    plain(value.ko, `${path}.ko`)
    plain(value.en, `${path}.en`)
  }
  both(dataset.title, 'title')
  both(dataset.description, 'description')
  plain(dataset.publisher, 'publisher')
  plain(dataset.license, 'license')
  for (const [i, source] of dataset.sources.entries()) {
    plain(source.title, `sources[${i}].title`)
    plain(source.publisher, `sources[${i}].publisher`)
    if (URL.parse(source.url)?.username || URL.parse(source.url)?.password)
      tell(`sources[${i}].url`, '주소에 사용자 이름이나 암호가 들어 있습니다', 'holds a user name or a password')
  }
  for (const section of ['agencies', 'programs'] as const)
    for (const [i, { name, aliases }] of dataset[section].entries()) {
      both(name, `${section}[${i}].name`)
      for (const [k, alias] of aliases.entries()) plain(alias.text, `${section}[${i}].aliases[${k}].text`)
    }
  for (const [i, program] of dataset.programs.entries()) {
    if (program.renamed) both(program.renamed.to, `programs[${i}].renamed.to`)
    if (program.renamedFrom) both(program.renamedFrom.name, `programs[${i}].renamedFrom.name`)
  }
  for (const [i, { note }] of dataset.facts.entries()) if (note) both(note, `facts[${i}].note`)
}
