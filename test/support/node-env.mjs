// Packages meant for bundlers ask for `process.env.NODE_ENV`, which a browser does not have.
export const nodeEnv = {
  name: 'kith-node-env',
  transform(context) {
    if (!context.path.includes('/node_modules/') || !context.response.is('js')) return;
    if (!context.body.includes('process.env.NODE_ENV')) return;
    return context.body.replaceAll('process.env.NODE_ENV', '"development"');
  },
};
