// The tests that mutation testing asks, as one file of tests: a changed source is loaded once then, and not once for each
// of them. Without a name that jest looks for; .tools/mutate.mjs gives it their names.
for (const name of process.env.TESTS_OF_MUTANTS!.split(" ")) {
  describe(name, () => void jest.requireActual(`./${name}.test`));
}
