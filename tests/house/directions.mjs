// Runs dependency-cruiser, and does not believe it when it has hardly read anything: with a
// TypeScript that it does not know it finds "no violations (0 modules)" and calls that success.
import { cruise } from 'dependency-cruiser';
import extractRules from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const atLeast = 5;

const rules = await extractRules('./.dependency-cruiser.cjs');
const tsConfig = extractTypeScriptConfig('tsconfig.json');
const { output } = await cruise(['src'], rules, null, { tsConfig });
const { modules, summary } = output;

const ours = modules.filter((module) => /^src\/.*\.tsx?$/.test(module.source));
const imports = ours.reduce((sum, module) => sum + module.dependencies.length, 0);

for (const { from, to, cycle, rule } of summary.violations) {
  const { comment } = rules.ruleSet.forbidden.find((each) => each.name === rule.name);
  const way = cycle ? [from, ...cycle.map((step) => step.name)] : [from, to];
  console.error(`${rule.name}: ${[...new Set(way)].join(' → ')}\n  ${comment}\n`);
}
console.log(
  `Directions: ${ours.length} of our files read, ${imports} imports, ${summary.violations.length} against the rules.`,
);
if (ours.length < atLeast || imports === 0) {
  console.error(
    `dependency-cruiser has read too little to be believed (at least ${atLeast} files). See that its version knows this TypeScript.`,
  );
  process.exit(1);
}
process.exit(summary.violations.length > 0 ? 1 : 0);
