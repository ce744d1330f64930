// The public element is a plain HTMLElement; the Lit elements behind it are nobody's interface.

const shipped = 'dist/inburger-wijzer.js';

/** Hosts never see private members, nor the statics and callbacks that every element has. */
const lifecycle =
  /^(observedAttributes|formAssociated|(connected|disconnected|adopted|attributeChanged)Callback)$/;
const isPublic = (member) =>
  !['private', 'protected'].includes(member.privacy) &&
  !/^[#_]/.test(member.name) &&
  !lifecycle.test(member.name);

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      // What the package holds, not what it was made from.
      module.path = shipped;
      for (const exported of module.exports ?? []) exported.declaration.module = shipped;
      for (const declaration of module.declarations ?? []) {
        if (!declaration.members) continue;
        const hidden = new Set(
          declaration.members.filter((member) => !isPublic(member)).map((member) => member.name),
        );
        declaration.members = declaration.members.filter((member) => !hidden.has(member.name));
        declaration.attributes = declaration.attributes?.filter(
          (attribute) => !hidden.has(attribute.fieldName),
        );
      }
    }
  },
};

export default {
  globs: ['src/loader/inburger-wijzer.ts'],
  outdir: 'dist',
  // package.json names the manifest itself.
  packagejson: false,
  plugins: [publicOnly],
};
