/** Stops the shared system, if a test asked for it, and the test server, unless another test run still uses it. */
module.exports = async () => {
  try {
    await globalThis.cordonSharedSystem?.stop();
  } finally {
    await globalThis.cordonTestServer?.stop();
  }
};
