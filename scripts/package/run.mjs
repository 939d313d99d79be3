import { spawnSync } from 'node:child_process';

/** Runs a program of node_modules or Node's own. @returns {{ ok: boolean, stdout: string, output: string }} what it said, in `output` on both streams */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  return {
    ok: status === 0,
    stdout: stdout?.trim() ?? '',
    output: error ? error.message : `${stdout}${stderr}`.trim(),
  };
}

/** npm's own program under this Node: npm.cmd would need a shell. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], options) : run('npm', args, options);
}
