// What scripts/generate.mjs makes of src/host/config.schema.json: the schema that ships, with the
// languages that there are, and its reference for whoever writes such a file.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {languageTags} from './languages.mjs';

const SCHEMA = 'src/host/config.schema.json';
const REFERENCE = 'docs/configuration.md';
/** The folder that holds nothing but what is made here. */
export const CONFIG_OUT = 'src/host/generated';

const DEFS = '#/$defs/';

/** The schema with every language of `locales/` in it. */
function shippedSchema(schema, tags) {
  const {language, text, ...defs} = schema.$defs;
  const own = text.properties.nl;
  return {
    ...schema,
    $defs: {
      ...defs,
      language: {...language, enum: tags},
      text: {...text, properties: Object.fromEntries(tags.map((tag) => [tag, own]))},
    },
  };
}

/** A property with what it refers to. */
function resolved({$ref, ...own}, {$defs}) {
  return $ref ? {...$defs[$ref.slice(DEFS.length)], ...own} : own;
}

/** What a value must be, in a word or two. */
function kindOf(property, schema) {
  const {$ref} = property;
  if ($ref === `${DEFS}text`) return 'text by language';
  const {type, items, enum: values, minimum, ...rest} = resolved(property, schema);
  if (rest['x-is']) return rest['x-is'];
  if (values) return `one of ${values.map((value) => `\`${value}\``).join(', ')}`;
  if (type === 'array') return `list; each entry: ${kindOf(items, schema)}`;
  if (type === 'object') return 'object, see below';
  return minimum === undefined ? type : `${type}, ${minimum} or more`;
}

const cell = (text) => text.replaceAll('|', '\\|');

/** The section of one object, and those of the objects in it. */
function sections(path, object, schema) {
  const rows = Object.entries(object.properties).map(([key, property]) => {
    const {description = ''} = resolved(property, schema);
    const needed = object.required?.includes(key) ? 'yes' : '';
    return `| \`${key}\` | ${needed} | ${cell(kindOf(property, schema))} | ${cell(description)} |\n`;
  });
  const {description = ''} = object;
  const inner = Object.entries(object.properties).flatMap(([key, property]) => {
    const value = resolved(property, schema);
    const isText = property.$ref === `${DEFS}text`;
    if (value.type === 'object' && !isText) {
      return sections(path ? `${path}.${key}` : key, value, schema);
    }
    const entry = value.type === 'array' ? resolved(value.items, schema) : {};
    return entry.type === 'object' ? sections(`${path}.${key}[]`, entry, schema) : [];
  });
  return [
    `## ${path ? `\`${path}\`` : 'The file'}\n\n${description ? `${description}\n\n` : ''}` +
      `| key | needed | what it is | meaning |\n| --- | --- | --- | --- |\n${rows.join('')}`,
    ...inner,
  ];
}

/** The same section, for several paths, is written once. */
function once(all) {
  const body = (section) => section.slice(section.indexOf('\n'));
  return all.reduce((kept, section) => {
    const same = kept.findIndex((one) => body(one) === body(section));
    if (same < 0) return [...kept, section];
    const [title] = kept[same].split('\n');
    const merged = `${title}, ${section.split('\n')[0].slice('## '.length)}${body(section)}`;
    return kept.with(same, merged);
  }, []);
}

/** The reference, in Markdown. */
function configReference(schema) {
  const intro = `<!-- Made by scripts/generate.mjs from src/host/config.schema.json; edit that. -->

# The configuration of a municipality

One JSON file says who the municipality is, how to reach it, and what it does itself. It is given by
its address, \`<inburger-wijzer config="gemeente.json">\`, or as an object, \`element.config = {…}\`. The
law is not in it: no key changes a rule, a date or an amount.

\`npx inburgerwijzer check gemeente.json\` names every mistake in one line, with the mend. On a page,
a file with a mistake, or one that is not valid on that day, is not used at all: the visitor gets what
everybody gets without a file, and the console of the browser one line that says why. The page can
hear it as \`iw-error\` with the code \`config\`.

A text by language is an object such as \`{"nl": "Op afspraak", "ar": "بموعد"}\`; Dutch is needed, and
read by who speaks none of the others. The schema is in the package as
\`inburger-wijzer/config.schema.json\`; name it in \`$schema\`, and an editor helps while you type.
`;
  return [intro, ...once(sections('', schema, schema))].join('\n');
}

/** Path to content of what is made here. */
export function configFiles(root) {
  const schema = shippedSchema(
    JSON.parse(readFileSync(join(root, SCHEMA), 'utf8')),
    languageTags(root),
  );
  return new Map([
    [`${CONFIG_OUT}/config.schema.json`, `${JSON.stringify(schema, null, 2)}\n`],
    [REFERENCE, configReference(schema)],
  ]);
}
