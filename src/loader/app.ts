/** Where the loader finds the assistant. In an object, so that a test can let the fetch fail. */
export const parts = {
  app: () => import('../elements/app.js'),
};
