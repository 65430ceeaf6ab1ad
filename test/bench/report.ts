/** One measurement beside its peer, taken in the same run; only the ratio travels between machines. */
export interface Row {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly peer: string
  readonly peerValue: number
}

/** A group of benchmarks: `npm run bench -- NAME` runs it. */
export interface Group {
  readonly name: string
  /** Measures, and yields rows as they come. */
  run(): AsyncIterable<Row> | Iterable<Row>
}

export const ratio = (row: Row): number => (row.peerValue === 0 ? 0 : row.value / row.peerValue)

/** A number as tables show it: three digits that count. */
export const figure = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3))

/** A row as it is printed: what, its figure, its peer's, and the ratio of the two. */
export const printed = (row: Row): string =>
  `${row.name.padEnd(48)} ${figure(row.value).padStart(10)} ${row.unit.padEnd(8)} ${row.peer.padEnd(40)} ${figure(row.peerValue).padStart(10)}   × ${figure(ratio(row))}`

export const jsonLine = (row: Row): string => JSON.stringify({ ...row, ratio: Number(ratio(row).toPrecision(4)) })
