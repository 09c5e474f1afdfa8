// Counts the bad cells of a list with tableschema-js and says what that took.
import {createReadStream, readFileSync} from 'node:fs'
import tableschema from 'tableschema'

const [file, schema] = process.argv.slice(2)
const begin = process.hrtime.bigint()
const before = process.cpuUsage()
const table = await tableschema.Table.load(createReadStream(file), {schema: JSON.parse(readFileSync(schema, 'utf8'))})
let rows = 0
let bad = 0
for await (const row of await table.iter({forceCast: true})) {
    rows++
    bad += row instanceof Error ? row.errors?.length || 1 : 0
}
const used = process.cpuUsage(before)
const busy = Math.round((used.user + used.system) / 1000)
const clock = (process.hrtime.bigint() - begin) / 1000000n
console.log(`tableschema-js, node ${process.versions.node}: ${busy} ms of the processor, ${clock} ms by the clock, ` +
    `${rows} rows, counted ${bad}`)
