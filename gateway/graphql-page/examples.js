/** Queries that stand in the editor when somebody opens the page for the first time: each in a tab of its own. */
export const examples = [
  `# Welcome to Cordon. Say who you are at the top,
# then run this with the button, or Ctrl-Enter.
#
# The process is the schema: which operations
# make up containment, and what do they need?

query ContainmentPhase {
  process {
    operations(phase: "CONTAINMENT") {
      name
      description
      allow {
        responsibility
        holder
      }
      gates {
        is
        of
      }
      transitions {
        machine
        from
        to
      }
    }
  }
}
`,
  `# The same hash on the published process site
# means: that is the process enforced here.

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
  `# Tells what is done on incidents as it is done.
# Run it, and carry out an operation as somebody
# else in another window. It goes on until stopped;
# \`after\` goes on from the cursor of an update.

subscription IncidentsLive {
  incidentChanged {
    cursor
    operation
    at
    incident {
      number
      title
      phase
      severity
      serviceResponses {
        state
        service {
          name
        }
      }
    }
  }
}
`,
];
