/** Stops the test server, unless another test run still uses it. */
module.exports = () => globalThis.cordonTestServer?.stop();
