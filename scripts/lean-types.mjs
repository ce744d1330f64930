// Keeps of dist/types what a public entry leads to. The compiler writes a declaration beside every
// source; the rest describes what nobody outside can import, and is ten times as large.
import {readFileSync, readdirSync, rmSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const types = join(root, 'dist/types');
const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const kept = new Set();
function keep(file) {
  if (kept.has(file)) return;
  kept.add(file);
  for (const {fileName} of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    if (fileName.startsWith('.')) keep(resolve(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
  }
}
for (const entry of Object.values(exports)) if (entry.types) keep(join(root, entry.types));

for (const file of readdirSync(types, {recursive: true})) {
  const path = join(types, file);
  if (file.endsWith('.d.ts') && !kept.has(path)) rmSync(path);
}
