import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { testCommands } from './test/support/commands.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { launchers } from './test/support/engines.mjs';
import { hostilePages } from './test/support/hostile-pages.mjs';
import { nodeEnv } from './test/support/node-env.mjs';
import { prebundle } from './test/support/prebundle.mjs';
import { sharedData } from './test/support/shared-data.mjs';
import { storiesAsTests } from './test/support/stories.mjs';
import { storybookTools } from './test/support/storybook-tools.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  files: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'stories/**/*.stories.ts'],
  nodeResolve: { exportConditions: ['development'] },
  concurrency: 2,
  browsers: launchers(process.env.KITH_ENGINES ?? 'chromium'),
  // axe on a busy machine needs more than Mocha's two seconds.
  testFramework: { config: { timeout: 15_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: !process.env.CI }), countReporter()],
  plugins: [
    sharedData(here('../shared/data'), '/__shared__/data/'),
    prebundle(['@sinonjs/fake-timers']),
    storiesAsTests,
    storybookTools(),
    nodeEnv,
    testCommands,
    // An absolute path: without the tsconfig the decorators are compiled the other way.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('tsconfig.json') }),
    // After all that rewrite what is served: the files of a release stay as they are.
    hostilePages(),
  ],
};
