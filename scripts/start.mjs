// `npm start`: the demo pages on Vite's development server, also from a fresh clone.
import {spawn} from 'node:child_process';
import {ensureModules, environment, root} from './setup.mjs';

ensureModules();

// Without a screen (a server, a container, CI) the URL is only printed.
const hasScreen =
  process.stdout.isTTY &&
  !process.env.CI &&
  (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const args = [...(hasScreen ? ['--open', '/'] : []), ...process.argv.slice(2)];
const vite = spawn('vite', args, {
  cwd: root,
  env: environment(),
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => vite.kill(signal));
vite.on('exit', (code) => process.exit(code ?? 0));
