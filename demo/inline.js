// Gives the assistant what the address of the page asks for: ?lang=ar&topic=deadline&today=2026-11-22
const asked = new URL(document.location.href).searchParams;
const assistant = document.querySelector('inburger-wijzer');

for (const name of ['lang', 'topic', 'today', 'languages']) {
  const value = asked.get(name);
  if (value) assistant.setAttribute(name, value);
}
