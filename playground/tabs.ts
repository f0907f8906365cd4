/** A tab of the playground. */
export interface Tab {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What the playground opens with. Each runs as it stands against the embedded service, whose demo data the ids are of. */
export const tabs: readonly Tab[] = [
  {
    query: `# The accounts, and of each its settings, first users and rooms.
# Ctrl+Enter runs the query and Ctrl+Space completes; the book
# on the left holds the documentation.
query Accounts {
  accounts(first: 4) {
    totalCount
    nodes {
      id
      accountId
      name
      accountType
      settings {
        enableDialOut
        disableRemoteControl
      }
      users(first: 5) {
        totalCount
        nodes {
          userId
          displayName
          primaryEmail
          userRegistrationStatus
        }
      }
      rooms(first: 3) {
        nodes {
          roomId
          name
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Any object by its global id: the "id" of every answer.
# Put one of yours in the variables below.
query Node($id: ID!) {
  node(id: $id) {
    id
    __typename
    ... on Account {
      name
      accountType
    }
    ... on User {
      displayName
      account {
        name
      }
    }
    ... on Room {
      roomName: name
    }
  }
}
`,
    variables: {
      id: "WyJVc2VyIiwiYWQzZjJlNzYtNTJmNi00ZGQyLWI2YWYtYTJlODc2YjFkMmYzIiwiZmRlZmI3MWItNGE2MS00OGYxLWJmNzktZmQ1N2YyNzk1NjAyIl0",
    },
  },
  {
    query: `# Who is in the rooms. A member's name and address come with the
# membership; what is selected of "node" comes from the user or
# the bot itself.
query RoomMembers {
  accounts(first: 1) {
    nodes {
      rooms(first: 3) {
        nodes {
          name
          memberships(first: 5) {
            totalCount
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              role
              member {
                fullName
                memberType
                node {
                  ... on User {
                    userId
                    licenseType
                  }
                  ... on Bot {
                    botId
                    disabled
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Phone numbers: what is in the inventory, and what can be ordered.
query PhoneNumbers {
  phoneNumbers(first: 5, status: ASSIGNED) {
    nodes {
      e164PhoneNumber
      productType
      associations {
        name
        node {
          ... on User {
            displayName
          }
        }
      }
    }
  }
  availablePhoneNumbers(first: 5, areaCode: "206") {
    nodes {
      e164PhoneNumber
    }
  }
}
`,
  },
  {
    query: `# A change. The variables below name the account and the user,
# by Chime's own ids as the first tab gives them.
mutation UpdateUser($input: UpdateUserInput!) {
  updateUser(input: $input) {
    user {
      displayName
      licenseType
    }
  }
}
`,
    variables: {
      input: {
        accountId: "ad3f2e76-52f6-4dd2-b6af-a2e876b1d2f3",
        userId: "fdefb71b-4a61-48f1-bf79-fd57f2795602",
        licenseType: "BASIC",
      },
    },
  },
];
