/** A tab of the playground. */
export interface Tab {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The tabs with which the playground opens. Each runs unchanged on the embedded service: the ids are those of its demo data. */
export const tabs: readonly Tab[] = [
  {
    query: `# The accounts with their settings, first users and rooms.
# Ctrl+Enter runs the query and Ctrl+Space completes it. The book
# icon on the left opens the documentation.
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
    query: `# Any object by its global id, the field "id" of an object.
# Replace the id in the variables below with your own.
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
    query: `# The members of the rooms. The name and e-mail address of a
# member come with the membership. "node" is the user or bot.
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
    query: `# A mutation. The variables below identify the account and the
# user by their Chime ids, as the first tab returns them.
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
