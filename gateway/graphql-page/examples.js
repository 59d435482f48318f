/** Queries that stand in the editor when somebody opens the page for the first time: each in a tab of its own. */
export const examples = [
  `# Welcome to Cordon. Choose who you are at the top, then press the run button (Ctrl-Enter).
# The process is the schema: this asks what it takes to start, and to pass, the containment phase.

query ContainmentPhase {
  process {
    operations(phase: "CONTAINMENT") {
      name
      description
      responsibilities
      gates
      transitions {
        from
        to
      }
    }
  }
}
`,
  `# Compare this hash with the one on the published process site: the same hash is the same process.

query ProcessInForce {
  process {
    schemaHash
    operations {
      name
      subgraph
      phase
      controls {
        framework
        ids
      }
    }
  }
}
`,
];
