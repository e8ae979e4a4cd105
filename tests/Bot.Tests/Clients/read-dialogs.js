// Microsoft's readers of .lg and .lu, asked about our files: prints {"file": ["diagnostic", …], …} as JSON.
const { readFileSync } = require("node:fs");
const { Templates } = require("botbuilder-lg");
const parser = require("@microsoft/bf-lu/lib/parser/lufile/luParser");

const diagnostics = {};
for (const file of process.argv.slice(2))
  diagnostics[file] = file.endsWith(".lg")
    ? Templates.parseFile(file).diagnostics.map(String)
    : parser.parse(readFileSync(file, "utf8")).Errors.map(JSON.stringify);
console.log(JSON.stringify(diagnostics));
