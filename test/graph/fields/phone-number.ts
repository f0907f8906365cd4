import {
  GetPhoneNumberCommand,
  ListPhoneNumberOrdersCommand,
  ListSupportedPhoneNumberCountriesCommand,
  type PhoneNumber,
} from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { allNumbers, demoAccounts, usersOf } from "../../local-chime/support/demo.js";
import type { TestGateway } from "../../support/gateway.js";
import { present } from "../../support/local-chime.js";
import { globalId, inGraph, iso } from "./expected.js";

export async function phoneNumberFields({ counted, chime }: TestGateway): Promise<void> {
  const { client } = chime;
  const { EnterpriseLWA: AccountId } = await demoAccounts(chime);
  const numbers = await allNumbers(client);
  const associatedWith = (name: string): PhoneNumber | undefined =>
    numbers.find(({ Associations }) => Associations?.some(({ Name }) => Name === name));
  const kinds = {
    "of a user": associatedWith("UserId"),
    "of a Voice Connector": associatedWith("VoiceConnectorId"),
    "of a SIP rule": associatedWith("SipRuleId"),
    "with a calling name": numbers.find(({ CallingName }) => CallingName),
    "that is being deleted": numbers.find(({ DeletionTimestamp }) => DeletionTimestamp),
    "from abroad": numbers.find(({ Country }) => Country === "GB"),
  };

  test.each(Object.entries(kinds))("a phone number %s", async (_, chosen) => {
    const phoneNumberId = present(chosen?.PhoneNumberId);
    const number = present(
      (await client.send(new GetPhoneNumberCommand({ PhoneNumberId: chosen?.E164PhoneNumber }))).PhoneNumber,
    );
    const owner = (await usersOf(client, AccountId)).find(
      ({ PrimaryProvisionedNumber }) => PrimaryProvisionedNumber === number.E164PhoneNumber,
    );
    const answer = await counted(
      `query ($phoneNumberId: ID!) {
        phoneNumber(phoneNumberId: $phoneNumberId) {
          id phoneNumberId e164PhoneNumber country type productType status callingName callingNameStatus createdTimestamp updatedTimestamp deletionTimestamp
          name phoneNumberArn orderId
          capabilities { inboundCall outboundCall inboundSms outboundSms inboundMms outboundMms }
          associations { name value associatedTimestamp node { ... on Account { name } ... on User { displayName } } }
        }
      }`,
      { phoneNumberId },
    );
    const nodes: Record<string, object> = {
      UserId: { displayName: owner?.DisplayName },
      AccountId: { name: "Example Corp" },
    };
    const { InboundCall, OutboundCall, InboundSMS, OutboundSMS, InboundMMS, OutboundMMS } = present(
      number.Capabilities,
    );
    expect(answer).toEqual({
      data: {
        phoneNumber: {
          id: globalId("PhoneNumber", phoneNumberId),
          phoneNumberId,
          e164PhoneNumber: number.E164PhoneNumber,
          country: number.Country,
          type: inGraph(number.Type),
          productType: inGraph(number.ProductType),
          status: inGraph(number.Status),
          callingName: number.CallingName ?? null,
          callingNameStatus: inGraph(number.CallingNameStatus),
          createdTimestamp: iso(number.CreatedTimestamp),
          updatedTimestamp: iso(number.UpdatedTimestamp),
          deletionTimestamp: iso(number.DeletionTimestamp),
          // Only Amazon Chime SDK Voice has them.
          name: null,
          phoneNumberArn: null,
          orderId: null,
          capabilities: {
            inboundCall: InboundCall,
            outboundCall: OutboundCall,
            inboundSms: InboundSMS,
            outboundSms: OutboundSMS,
            inboundMms: InboundMMS,
            outboundMms: OutboundMMS,
          },
          associations: present(number.Associations).map(({ Name, Value, AssociatedTimestamp }) => ({
            name: inGraph(Name),
            value: Value,
            associatedTimestamp: iso(AssociatedTimestamp),
            node: nodes[Name ?? ""] ?? null,
          })),
        },
      },
      calls: { GetPhoneNumber: 1, ...(owner && { GetUser: 1, GetAccount: 1 }) },
    });
  });

  test("orders, of all statuses, and the numbers that they have brought", async () => {
    const orders = present((await client.send(new ListPhoneNumberOrdersCommand({}))).PhoneNumberOrders);
    const statuses = new Map(numbers.map(({ E164PhoneNumber, Status }) => [E164PhoneNumber, Status]));
    const answer = await counted(
      `{ phoneNumberOrders { nodes {
        id phoneNumberOrderId productType status orderType focDate createdTimestamp updatedTimestamp
        orderedPhoneNumbers { e164PhoneNumber status phoneNumber { status } }
      } } }`,
    );
    expect(answer).toEqual({
      data: {
        phoneNumberOrders: {
          nodes: orders.map((order) => ({
            id: globalId("PhoneNumberOrder", present(order.PhoneNumberOrderId)),
            phoneNumberOrderId: order.PhoneNumberOrderId,
            productType: "BUSINESS_CALLING",
            status: inGraph(order.Status),
            orderType: null,
            focDate: null,
            createdTimestamp: iso(order.CreatedTimestamp),
            updatedTimestamp: iso(order.UpdatedTimestamp),
            orderedPhoneNumbers: present(order.OrderedPhoneNumbers).map(({ E164PhoneNumber, Status }) => ({
              e164PhoneNumber: E164PhoneNumber,
              status: inGraph(Status),
              phoneNumber: Status === "Acquired" ? { status: inGraph(statuses.get(E164PhoneNumber)) } : null,
            })),
          })),
        },
      },
      calls: { ListPhoneNumberOrders: 1, ListPhoneNumbers: 1 },
    });
    const [order] = orders;
    const one = await counted("query ($id: ID!) { phoneNumberOrder(phoneNumberOrderId: $id) { status } }", {
      id: order?.PhoneNumberOrderId,
    });
    expect(one).toEqual({
      data: { phoneNumberOrder: { status: inGraph(order?.Status) } },
      calls: { GetPhoneNumberOrder: 1 },
    });
  });

  test("countries in which numbers can be ordered", async () => {
    const { PhoneNumberCountries } = await client.send(
      new ListSupportedPhoneNumberCountriesCommand({ ProductType: "SipMediaApplicationDialIn" }),
    );
    expect(
      await counted(
        "{ supportedPhoneNumberCountries(productType: SIP_MEDIA_APPLICATION_DIAL_IN) { countryCode supportedPhoneNumberTypes } }",
      ),
    ).toEqual({
      data: {
        supportedPhoneNumberCountries: present(PhoneNumberCountries).map(
          ({ CountryCode, SupportedPhoneNumberTypes }) => ({
            countryCode: CountryCode,
            supportedPhoneNumberTypes: SupportedPhoneNumberTypes?.map(inGraph),
          }),
        ),
      },
      calls: { ListSupportedPhoneNumberCountries: 1 },
    });
  });
}
