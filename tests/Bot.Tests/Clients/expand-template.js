// Microsoft's evaluation of a template: every text it can give, as a JSON array. Arguments: file, template, scope as JSON.
const { Templates } = require("botbuilder-lg");
const [file, name, scope] = process.argv.slice(2);
console.log(JSON.stringify(Templates.parseFile(file).expandTemplate(name, JSON.parse(scope))));
