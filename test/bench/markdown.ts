import { figure, type Group, type Row, ratio } from './report.ts'

/** Where and when benchmarks ran; `load` is the machine's load average as the run began. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly memory: string
  readonly system: string
  readonly node: string
  readonly day: string
  readonly load: number
}

export interface Measured {
  readonly group: Pick<Group, 'name'>
  readonly rows: readonly Row[]
}

const cells = (values: readonly string[]) => `| ${values.map((value) => value.replaceAll('|', '\\|')).join(' | ')} |`

const table = ({ group, rows }: Measured): string =>
  [
    `## ${group.name}`,
    '',
    cells(['what', 'figure', 'peer', 'of the peer', 'ratio']),
    '| --- | ---: | --- | ---: | ---: |',
    ...rows.map((row) =>
      cells([row.name, `${figure(row.value)} ${row.unit}`, row.peer, figure(row.peerValue), figure(ratio(row))]),
    ),
  ].join('\n')

/** docs/benchmarks.md of one run: the machine, then a table a group. */
export const benchmarksPage = (machine: Machine, measured: readonly Measured[]): string =>
  `# Benchmarks

Written by \`npm run bench -- --write\`; not to be edited by hand. Each figure has a peer that was measured in the same run, in turns: the ratio of the two travels to other machines, the figure doesn't.

${machine.cpu}, ${machine.cores} cores, ${machine.memory}; ${machine.system}; Node ${machine.node}; ${machine.day}. Load average as the run began: ${machine.load.toFixed(1)}${machine.load > machine.cores / 2 ? ' (a busy machine: trust the ratios alone)' : ''}.

${measured.map(table).join('\n\n')}
`
