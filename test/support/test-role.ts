/** The role that owns the databases of tests. It guards nothing: the server listens on this machine while tests run. */
export const testRole = { name: "cordon_test", password: "cordon_test" } as const;
