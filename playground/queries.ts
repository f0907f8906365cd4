/** What the playground opens with: each a tab, and each runs as it stands against the embedded service. */
export const queries: readonly string[] = [
  `# The accounts, and of each its settings, its first users and its first rooms.
# Ctrl+Enter runs the query; Ctrl+Space completes; the book on the left holds the documentation.
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
  `# Who is in the rooms. A member's name and address come with the membership; what is selected of
# "node" comes from the user or the bot itself.
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
  `# Phone numbers: what is in the inventory, and what can be ordered.
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
    nodes
  }
}
`,
  `# A change: put the ids of an account and of a user of yours (from the first tab) in their place.
mutation UpdateUser {
  updateUser(input: { accountId: "ACCOUNT_ID", userId: "USER_ID", licenseType: BASIC }) {
    user {
      displayName
      licenseType
    }
  }
}
`,
];
