# Written by `make generate` from spec/. Do not edit.
"""The resources as attributes of a client. How calls are made is left to the subclass."""

from __future__ import annotations

from abc import ABC, abstractmethod
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from functools import cached_property

    from .lists import AsyncItems, Items
    from .resources.accessibility import Accessibility, AsyncAccessibility
    from .resources.account import Account, AsyncAccount
    from .resources.account_templates import AccountTemplates, AsyncAccountTemplates
    from .resources.account_webhooks import AccountWebhooks, AsyncAccountWebhooks
    from .resources.alerts import Alerts, AsyncAlerts
    from .resources.allowlist import Allowlist, AsyncAllowlist
    from .resources.bounce_classification import AsyncBounceClassification, BounceClassification
    from .resources.bounces import AsyncBounces, Bounces
    from .resources.bulk_validations import AsyncBulkValidations, BulkValidations
    from .resources.code_analysis import AsyncCodeAnalysis, CodeAnalysis
    from .resources.complaints import AsyncComplaints, Complaints
    from .resources.credentials import AsyncCredentials, Credentials
    from .resources.dmarc import AsyncDmarc, Dmarc
    from .resources.domain_blocklists import AsyncDomainBlocklists, DomainBlocklists
    from .resources.domain_keys import AsyncDomainKeys, DomainKeys
    from .resources.domains import AsyncDomains, Domains
    from .resources.dynamic_ip_pools import AsyncDynamicIpPools, DynamicIpPools
    from .resources.email_previews import AsyncEmailPreviews, EmailPreviews
    from .resources.events import AsyncEvents, Events
    from .resources.exports import AsyncExports, Exports
    from .resources.forwards import AsyncForwards, Forwards
    from .resources.google_postmaster import AsyncGooglePostmaster, GooglePostmaster
    from .resources.hash_blocklists import AsyncHashBlocklists, HashBlocklists
    from .resources.image_validation import AsyncImageValidation, ImageValidation
    from .resources.inbox_placement import AsyncInboxPlacement, InboxPlacement
    from .resources.ip_allowlist import AsyncIpAllowlist, IpAllowlist
    from .resources.ip_blocklists import AsyncIpBlocklists, IpBlocklists
    from .resources.ip_pools import AsyncIpPools, IpPools
    from .resources.ip_warmups import AsyncIpWarmups, IpWarmups
    from .resources.ips import AsyncIps, Ips
    from .resources.keys import AsyncKeys, Keys
    from .resources.legacy_domains import AsyncLegacyDomains, LegacyDomains
    from .resources.legacy_email_previews import AsyncLegacyEmailPreviews, LegacyEmailPreviews
    from .resources.legacy_tags import AsyncLegacyTags, LegacyTags
    from .resources.legacy_validations import AsyncLegacyValidations, LegacyValidations
    from .resources.limits import AsyncLimits, Limits
    from .resources.link_validation import AsyncLinkValidation, LinkValidation
    from .resources.logs import AsyncLogs, Logs
    from .resources.mailboxes import AsyncMailboxes, Mailboxes
    from .resources.mailing_lists import AsyncMailingLists, MailingLists
    from .resources.maverick_score import AsyncMaverickScore, MaverickScore
    from .resources.message_limits import AsyncMessageLimits, MessageLimits
    from .resources.messages import AsyncMessages, Messages
    from .resources.metrics import AsyncMetrics, Metrics
    from .resources.microsoft_snds import AsyncMicrosoftSnds, MicrosoftSnds
    from .resources.optimize_domains import AsyncOptimizeDomains, OptimizeDomains
    from .resources.preview_sharing import AsyncPreviewSharing, PreviewSharing
    from .resources.routes import AsyncRoutes, Routes
    from .resources.seed_lists import AsyncSeedLists, SeedLists
    from .resources.send_alerts import AsyncSendAlerts, SendAlerts
    from .resources.spam_tests import AsyncSpamTests, SpamTests
    from .resources.spam_traps import AsyncSpamTraps, SpamTraps
    from .resources.stats import AsyncStats, Stats
    from .resources.subaccounts import AsyncSubaccounts, Subaccounts
    from .resources.tags import AsyncTags, Tags
    from .resources.templates import AsyncTemplates, Templates
    from .resources.tracking import AsyncTracking, Tracking
    from .resources.unsubscribes import AsyncUnsubscribes, Unsubscribes
    from .resources.users import AsyncUsers, Users
    from .resources.validation_previews import AsyncValidationPreviews, ValidationPreviews
    from .resources.validations import AsyncValidations, Validations
    from .resources.webhooks import AsyncWebhooks, Webhooks
    from .types import Call

T = TypeVar("T")

_ROOMS = {
    "accessibility": "Accessibility",
    "account": "Account",
    "account_templates": "AccountTemplates",
    "account_webhooks": "AccountWebhooks",
    "alerts": "Alerts",
    "allowlist": "Allowlist",
    "bounce_classification": "BounceClassification",
    "bounces": "Bounces",
    "bulk_validations": "BulkValidations",
    "code_analysis": "CodeAnalysis",
    "complaints": "Complaints",
    "credentials": "Credentials",
    "dmarc": "Dmarc",
    "domain_blocklists": "DomainBlocklists",
    "domain_keys": "DomainKeys",
    "domains": "Domains",
    "dynamic_ip_pools": "DynamicIpPools",
    "email_previews": "EmailPreviews",
    "events": "Events",
    "exports": "Exports",
    "forwards": "Forwards",
    "google_postmaster": "GooglePostmaster",
    "hash_blocklists": "HashBlocklists",
    "image_validation": "ImageValidation",
    "inbox_placement": "InboxPlacement",
    "ip_allowlist": "IpAllowlist",
    "ip_blocklists": "IpBlocklists",
    "ip_pools": "IpPools",
    "ip_warmups": "IpWarmups",
    "ips": "Ips",
    "keys": "Keys",
    "legacy_domains": "LegacyDomains",
    "legacy_email_previews": "LegacyEmailPreviews",
    "legacy_tags": "LegacyTags",
    "legacy_validations": "LegacyValidations",
    "limits": "Limits",
    "link_validation": "LinkValidation",
    "logs": "Logs",
    "mailboxes": "Mailboxes",
    "mailing_lists": "MailingLists",
    "maverick_score": "MaverickScore",
    "message_limits": "MessageLimits",
    "messages": "Messages",
    "metrics": "Metrics",
    "microsoft_snds": "MicrosoftSnds",
    "optimize_domains": "OptimizeDomains",
    "preview_sharing": "PreviewSharing",
    "routes": "Routes",
    "seed_lists": "SeedLists",
    "send_alerts": "SendAlerts",
    "spam_tests": "SpamTests",
    "spam_traps": "SpamTraps",
    "stats": "Stats",
    "subaccounts": "Subaccounts",
    "tags": "Tags",
    "templates": "Templates",
    "tracking": "Tracking",
    "unsubscribes": "Unsubscribes",
    "users": "Users",
    "validation_previews": "ValidationPreviews",
    "validations": "Validations",
    "webhooks": "Webhooks",
}


class Room:
    """A resource of a client: its module is imported when it is first asked for."""

    def __init__(self, name: str, kind: str) -> None:
        self._name = name
        self._kind = kind

    def __get__(self, client: Any, owner: type[Any] | None = None) -> Any:
        if client is None:
            return self
        room = vars(client)[self._name] = self._load()(client)
        return room

    def _load(self) -> Any:
        return getattr(import_module(f".resources.{self._name}", __package__), self._kind)


class Client(ABC):
    """All resources."""

    @abstractmethod
    def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer."""

    @abstractmethod
    def iterate(self, call: Call[T]) -> Items[Any, T]:
        """Every item of a list, page after page."""

    if TYPE_CHECKING:

        @cached_property
        def accessibility(self) -> Accessibility:
            """Tests of the HTML of a message against the accessibility rules of WCAG. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
            raise NotImplementedError

        @cached_property
        def account(self) -> Account:
            """Settings of the account as a whole, the key that signs its webhooks, and who may get mail from its sandbox domain."""
            raise NotImplementedError

        @cached_property
        def account_templates(self) -> AccountTemplates:
            """Stored texts of messages, kept with the account for all its domains. Of each template one version is active; it is what is sent unless a message names another."""
            raise NotImplementedError

        @cached_property
        def account_webhooks(self) -> AccountWebhooks:
            """URLs that Mailgun posts the events of all domains of the account to. Each region has webhooks of its own. A change may take 10 minutes to work everywhere."""
            raise NotImplementedError

        @cached_property
        def alerts(self) -> Alerts:
            """Who is told when something happens that is watched: by e-mail, by a webhook or in Slack. Thresholds of sending are set in `send_alerts`."""
            raise NotImplementedError

        @cached_property
        def allowlist(self) -> Allowlist:
            """Addresses and domains that never go on the list of bounces of a domain, for test addresses for instance."""
            raise NotImplementedError

        @cached_property
        def bounce_classification(self) -> BounceClassification:
            """Why mailbox providers refused or delayed messages, sorted into groups and rules."""
            raise NotImplementedError

        @cached_property
        def bounces(self) -> Bounces:
            """Addresses that refused mail for good. Mailgun sends them nothing more until they are taken off the list."""
            raise NotImplementedError

        @cached_property
        def bulk_validations(self) -> BulkValidations:
            """Jobs that check the addresses of a file. Each address checked is paid."""
            raise NotImplementedError

        @cached_property
        def code_analysis(self) -> CodeAnalysis:
            """Which features of HTML and CSS a message uses, and which mail clients support them. A test runs in the background; it can have many versions, one for each state of the message."""
            raise NotImplementedError

        @cached_property
        def complaints(self) -> Complaints:
            """Recipients who reported a message of a domain as spam. The domain sends them nothing more until they are taken off the list."""
            raise NotImplementedError

        @cached_property
        def credentials(self) -> Credentials:
            """User names and passwords for sending mail of a domain over SMTP."""
            raise NotImplementedError

        @cached_property
        def dmarc(self) -> Dmarc:
            """What mailbox providers report about mail from your domains that passed or failed DMARC."""
            raise NotImplementedError

        @cached_property
        def domain_blocklists(self) -> DomainBlocklists:
            """Whether your domains are on public blocklists. Which domains are watched is up to `optimize_domains`."""
            raise NotImplementedError

        @cached_property
        def domain_keys(self) -> DomainKeys:
            """The DKIM keys that sign the mail of a domain, and the DNS records that publish them."""
            raise NotImplementedError

        @cached_property
        def domains(self) -> Domains:
            """The domains that mail is sent from and received for, with the DNS records that each of them needs."""
            raise NotImplementedError

        @cached_property
        def dynamic_ip_pools(self) -> DynamicIpPools:
            """Pools of dedicated IP addresses by reputation. Mailgun checks the health of each enrolled domain and moves it to the pool that fits. The account needs the feature."""
            raise NotImplementedError

        @cached_property
        def email_previews(self) -> EmailPreviews:
            """Pictures of what a message looks like in mail clients. They are made in the background and kept for 90 days. On demand, the message also goes through link_validation, image_validation, accessibility and code_analysis."""
            raise NotImplementedError

        @cached_property
        def events(self) -> Events:
            """What happened to each message. Mailgun recommends its logs to new programs."""
            raise NotImplementedError

        @cached_property
        def exports(self) -> Exports:
            """Whole lists of the API as CSV files, made in the background and kept for 24 hours. Newer documentation no longer mentions them."""
            raise NotImplementedError

        @cached_property
        def forwards(self) -> Forwards:
            """Rules that pass incoming messages on by their recipient, without the expressions of routes. Each region has rules of its own."""
            raise NotImplementedError

        @cached_property
        def google_postmaster(self) -> GooglePostmaster:
            """What Google's Postmaster Tools say of your domains and IP addresses: their reputation at Gmail, spam reports, authentication, encryption and delivery errors. A domain has to be verified with Google first."""
            raise NotImplementedError

        @cached_property
        def hash_blocklists(self) -> HashBlocklists:
            """Whether things that belong to your domains, such as e-mail addresses, are on blocklists that hold hashes."""
            raise NotImplementedError

        @cached_property
        def image_validation(self) -> ImageValidation:
            """Tests of the images of a message: size, format, loading time, animation; and smaller versions of them. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
            raise NotImplementedError

        @cached_property
        def inbox_placement(self) -> InboxPlacement:
            """Where test messages land at many providers: in the inbox, in the spam folder or nowhere. Tests go to mailboxes of `seed_lists`."""
            raise NotImplementedError

        @cached_property
        def ip_allowlist(self) -> IpAllowlist:
            """The IP addresses from which the API keys and SMTP credentials of the account may be used. While the list is empty, every address may."""
            raise NotImplementedError

        @cached_property
        def ip_blocklists(self) -> IpBlocklists:
            """Whether your IP addresses are on public blocklists."""
            raise NotImplementedError

        @cached_property
        def ip_pools(self) -> IpPools:
            """Pools of dedicated IP addresses, to part streams of mail from each other. The account needs the feature; a pool that a subaccount has from its parent account cannot be changed there."""
            raise NotImplementedError

        @cached_property
        def ip_warmups(self) -> IpWarmups:
            """Plans that let the traffic of a new dedicated IP address grow in stages, until receiving servers know it."""
            raise NotImplementedError

        @cached_property
        def ips(self) -> Ips:
            """The IP addresses that the account sends from: which there are, which domains and subaccounts use them, and which pool takes over when they are not enough."""
            raise NotImplementedError

        @cached_property
        def keys(self) -> Keys:
            """The API keys of the account. A key of the kind `domain` may send from one domain and do nothing else, one of the kind `web` lives a day at most."""
            raise NotImplementedError

        @cached_property
        def legacy_domains(self) -> LegacyDomains:
            """The calls for domains under their old versions. The shapes are those of `domains`, which replaces them."""
            raise NotImplementedError

        @cached_property
        def legacy_email_previews(self) -> LegacyEmailPreviews:
            """The calls of version 1 for previews. The shapes are those of `email_previews`, which replaces them."""
            raise NotImplementedError

        @cached_property
        def legacy_tags(self) -> LegacyTags:
            """The tags of one domain, and numbers of events for them. The tags of the account and metrics have replaced them."""
            raise NotImplementedError

        @cached_property
        def legacy_validations(self) -> LegacyValidations:
            """Checks of addresses in their older forms. Validations and bulk validations have replaced them."""
            raise NotImplementedError

        @cached_property
        def limits(self) -> Limits:
            """Limits on what subaccounts may use of paid tests. How much mail they may send is set elsewhere."""
            raise NotImplementedError

        @cached_property
        def link_validation(self) -> LinkValidation:
            """Tests of the links of a message: whether they lead somewhere, over which redirects, with which certificate. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
            raise NotImplementedError

        @cached_property
        def logs(self) -> Logs:
            """What happened to each message of an account. Mailgun recommends it in place of the events of a domain."""
            raise NotImplementedError

        @cached_property
        def mailboxes(self) -> Mailboxes:
            """Mailboxes for POP3 and IMAP, which Mailgun gave up in 2014. Incoming mail is kept by a route with `store()` since then; users for sending are `credentials`."""
            raise NotImplementedError

        @cached_property
        def mailing_lists(self) -> MailingLists:
            """Addresses that pass a message on to all their members. The address of a list is its identifier; each region has lists of its own."""
            raise NotImplementedError

        @cached_property
        def maverick_score(self) -> MaverickScore:
            """The e-mail health score, one figure for how good a sender you are, and the rates it is made of."""
            raise NotImplementedError

        @cached_property
        def message_limits(self) -> MessageLimits:
            """How many messages the account may send a month. Beyond that it is disabled until the next month, or until it is enabled here."""
            raise NotImplementedError

        @cached_property
        def messages(self) -> Messages:
            """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""
            raise NotImplementedError

        @cached_property
        def metrics(self) -> Metrics:
            """Counts and rates of what happened to messages, and of the use of other services, for a whole account."""
            raise NotImplementedError

        @cached_property
        def microsoft_snds(self) -> MicrosoftSnds:
            """What Microsoft's Smart Network Data Services say of your IP addresses."""
            raise NotImplementedError

        @cached_property
        def optimize_domains(self) -> OptimizeDomains:
            """The domains that Mailgun Optimize watches, for blocklists, spam traps and DMARC."""
            raise NotImplementedError

        @cached_property
        def preview_sharing(self) -> PreviewSharing:
            """Links under which a preview of a message can be looked at without an account. A preview has one link."""
            raise NotImplementedError

        @cached_property
        def routes(self) -> Routes:
            """What happens to messages that come in, by rules. Routes belong to the account, not to a domain; each region has routes of its own. For plain forwarding there are the simpler forwards."""
            raise NotImplementedError

        @cached_property
        def seed_lists(self) -> SeedLists:
            """Lists of test mailboxes at many providers. Mail that is sent to a seed list, its `target_email` included, shows up in `inbox_placement` with the folder it landed in."""
            raise NotImplementedError

        @cached_property
        def send_alerts(self) -> SendAlerts:
            """Alerts that go off when a rate of an account's sending crosses a threshold."""
            raise NotImplementedError

        @cached_property
        def spam_tests(self) -> SpamTests:
            """Tests of where a message lands at mailbox providers: in the inbox or with the spam. Mailgun sends it to mailboxes of its own there; the test goes on in the background until its status is `completed` or `failed`."""
            raise NotImplementedError

        @cached_property
        def spam_traps(self) -> SpamTraps:
            """How much of your mail goes to known spam traps."""
            raise NotImplementedError

        @cached_property
        def stats(self) -> Stats:
            """Numbers of events by hour, day or month. Metrics have replaced them."""
            raise NotImplementedError

        @cached_property
        def subaccounts(self) -> Subaccounts:
            """Accounts below this one, with domains, keys and users of their own. To act for one of them, give its id to the client as `subaccount`."""
            raise NotImplementedError

        @cached_property
        def tags(self) -> Tags:
            """The labels that messages carry, for a whole account. Messages get them with `o_tag` when they are sent."""
            raise NotImplementedError

        @cached_property
        def templates(self) -> Templates:
            """Stored texts of messages, kept with a domain: at most 100 templates of 10 versions each, a version up to 100 kB. Of each template one version is active; it is what is sent unless a message names another. Names and tags are lower-cased."""
            raise NotImplementedError

        @cached_property
        def tracking(self) -> Tracking:
            """Whether clicks, opens and unsubscribes are tracked in mail of a domain, and the certificate for tracking links over https."""
            raise NotImplementedError

        @cached_property
        def unsubscribes(self) -> Unsubscribes:
            """Recipients who want no more mail of a domain, or no more of some of its tags. They get none until they are taken off the list."""
            raise NotImplementedError

        @cached_property
        def users(self) -> Users:
            """The people who can sign in to the account."""
            raise NotImplementedError

        @cached_property
        def validation_previews(self) -> ValidationPreviews:
            """Free estimates of how good the addresses of a file are, from a sample of them."""
            raise NotImplementedError

        @cached_property
        def validations(self) -> Validations:
            """Whether an e-mail address can get mail, and how risky it is to write there. Each address checked is paid."""
            raise NotImplementedError

        @cached_property
        def webhooks(self) -> Webhooks:
            """URLs that Mailgun posts the events of a domain to, by event type."""
            raise NotImplementedError


class AsyncClient(ABC):
    """All resources, asynchronous."""

    @abstractmethod
    async def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer."""

    @abstractmethod
    def iterate(self, call: Call[T]) -> AsyncItems[Any, T]:
        """Every item of a list, page after page."""

    if TYPE_CHECKING:

        @cached_property
        def accessibility(self) -> AsyncAccessibility:
            """Tests of the HTML of a message against the accessibility rules of WCAG. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
            raise NotImplementedError

        @cached_property
        def account(self) -> AsyncAccount:
            """Settings of the account as a whole, the key that signs its webhooks, and who may get mail from its sandbox domain."""
            raise NotImplementedError

        @cached_property
        def account_templates(self) -> AsyncAccountTemplates:
            """Stored texts of messages, kept with the account for all its domains. Of each template one version is active; it is what is sent unless a message names another."""
            raise NotImplementedError

        @cached_property
        def account_webhooks(self) -> AsyncAccountWebhooks:
            """URLs that Mailgun posts the events of all domains of the account to. Each region has webhooks of its own. A change may take 10 minutes to work everywhere."""
            raise NotImplementedError

        @cached_property
        def alerts(self) -> AsyncAlerts:
            """Who is told when something happens that is watched: by e-mail, by a webhook or in Slack. Thresholds of sending are set in `send_alerts`."""
            raise NotImplementedError

        @cached_property
        def allowlist(self) -> AsyncAllowlist:
            """Addresses and domains that never go on the list of bounces of a domain, for test addresses for instance."""
            raise NotImplementedError

        @cached_property
        def bounce_classification(self) -> AsyncBounceClassification:
            """Why mailbox providers refused or delayed messages, sorted into groups and rules."""
            raise NotImplementedError

        @cached_property
        def bounces(self) -> AsyncBounces:
            """Addresses that refused mail for good. Mailgun sends them nothing more until they are taken off the list."""
            raise NotImplementedError

        @cached_property
        def bulk_validations(self) -> AsyncBulkValidations:
            """Jobs that check the addresses of a file. Each address checked is paid."""
            raise NotImplementedError

        @cached_property
        def code_analysis(self) -> AsyncCodeAnalysis:
            """Which features of HTML and CSS a message uses, and which mail clients support them. A test runs in the background; it can have many versions, one for each state of the message."""
            raise NotImplementedError

        @cached_property
        def complaints(self) -> AsyncComplaints:
            """Recipients who reported a message of a domain as spam. The domain sends them nothing more until they are taken off the list."""
            raise NotImplementedError

        @cached_property
        def credentials(self) -> AsyncCredentials:
            """User names and passwords for sending mail of a domain over SMTP."""
            raise NotImplementedError

        @cached_property
        def dmarc(self) -> AsyncDmarc:
            """What mailbox providers report about mail from your domains that passed or failed DMARC."""
            raise NotImplementedError

        @cached_property
        def domain_blocklists(self) -> AsyncDomainBlocklists:
            """Whether your domains are on public blocklists. Which domains are watched is up to `optimize_domains`."""
            raise NotImplementedError

        @cached_property
        def domain_keys(self) -> AsyncDomainKeys:
            """The DKIM keys that sign the mail of a domain, and the DNS records that publish them."""
            raise NotImplementedError

        @cached_property
        def domains(self) -> AsyncDomains:
            """The domains that mail is sent from and received for, with the DNS records that each of them needs."""
            raise NotImplementedError

        @cached_property
        def dynamic_ip_pools(self) -> AsyncDynamicIpPools:
            """Pools of dedicated IP addresses by reputation. Mailgun checks the health of each enrolled domain and moves it to the pool that fits. The account needs the feature."""
            raise NotImplementedError

        @cached_property
        def email_previews(self) -> AsyncEmailPreviews:
            """Pictures of what a message looks like in mail clients. They are made in the background and kept for 90 days. On demand, the message also goes through link_validation, image_validation, accessibility and code_analysis."""
            raise NotImplementedError

        @cached_property
        def events(self) -> AsyncEvents:
            """What happened to each message. Mailgun recommends its logs to new programs."""
            raise NotImplementedError

        @cached_property
        def exports(self) -> AsyncExports:
            """Whole lists of the API as CSV files, made in the background and kept for 24 hours. Newer documentation no longer mentions them."""
            raise NotImplementedError

        @cached_property
        def forwards(self) -> AsyncForwards:
            """Rules that pass incoming messages on by their recipient, without the expressions of routes. Each region has rules of its own."""
            raise NotImplementedError

        @cached_property
        def google_postmaster(self) -> AsyncGooglePostmaster:
            """What Google's Postmaster Tools say of your domains and IP addresses: their reputation at Gmail, spam reports, authentication, encryption and delivery errors. A domain has to be verified with Google first."""
            raise NotImplementedError

        @cached_property
        def hash_blocklists(self) -> AsyncHashBlocklists:
            """Whether things that belong to your domains, such as e-mail addresses, are on blocklists that hold hashes."""
            raise NotImplementedError

        @cached_property
        def image_validation(self) -> AsyncImageValidation:
            """Tests of the images of a message: size, format, loading time, animation; and smaller versions of them. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
            raise NotImplementedError

        @cached_property
        def inbox_placement(self) -> AsyncInboxPlacement:
            """Where test messages land at many providers: in the inbox, in the spam folder or nowhere. Tests go to mailboxes of `seed_lists`."""
            raise NotImplementedError

        @cached_property
        def ip_allowlist(self) -> AsyncIpAllowlist:
            """The IP addresses from which the API keys and SMTP credentials of the account may be used. While the list is empty, every address may."""
            raise NotImplementedError

        @cached_property
        def ip_blocklists(self) -> AsyncIpBlocklists:
            """Whether your IP addresses are on public blocklists."""
            raise NotImplementedError

        @cached_property
        def ip_pools(self) -> AsyncIpPools:
            """Pools of dedicated IP addresses, to part streams of mail from each other. The account needs the feature; a pool that a subaccount has from its parent account cannot be changed there."""
            raise NotImplementedError

        @cached_property
        def ip_warmups(self) -> AsyncIpWarmups:
            """Plans that let the traffic of a new dedicated IP address grow in stages, until receiving servers know it."""
            raise NotImplementedError

        @cached_property
        def ips(self) -> AsyncIps:
            """The IP addresses that the account sends from: which there are, which domains and subaccounts use them, and which pool takes over when they are not enough."""
            raise NotImplementedError

        @cached_property
        def keys(self) -> AsyncKeys:
            """The API keys of the account. A key of the kind `domain` may send from one domain and do nothing else, one of the kind `web` lives a day at most."""
            raise NotImplementedError

        @cached_property
        def legacy_domains(self) -> AsyncLegacyDomains:
            """The calls for domains under their old versions. The shapes are those of `domains`, which replaces them."""
            raise NotImplementedError

        @cached_property
        def legacy_email_previews(self) -> AsyncLegacyEmailPreviews:
            """The calls of version 1 for previews. The shapes are those of `email_previews`, which replaces them."""
            raise NotImplementedError

        @cached_property
        def legacy_tags(self) -> AsyncLegacyTags:
            """The tags of one domain, and numbers of events for them. The tags of the account and metrics have replaced them."""
            raise NotImplementedError

        @cached_property
        def legacy_validations(self) -> AsyncLegacyValidations:
            """Checks of addresses in their older forms. Validations and bulk validations have replaced them."""
            raise NotImplementedError

        @cached_property
        def limits(self) -> AsyncLimits:
            """Limits on what subaccounts may use of paid tests. How much mail they may send is set elsewhere."""
            raise NotImplementedError

        @cached_property
        def link_validation(self) -> AsyncLinkValidation:
            """Tests of the links of a message: whether they lead somewhere, over which redirects, with which certificate. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
            raise NotImplementedError

        @cached_property
        def logs(self) -> AsyncLogs:
            """What happened to each message of an account. Mailgun recommends it in place of the events of a domain."""
            raise NotImplementedError

        @cached_property
        def mailboxes(self) -> AsyncMailboxes:
            """Mailboxes for POP3 and IMAP, which Mailgun gave up in 2014. Incoming mail is kept by a route with `store()` since then; users for sending are `credentials`."""
            raise NotImplementedError

        @cached_property
        def mailing_lists(self) -> AsyncMailingLists:
            """Addresses that pass a message on to all their members. The address of a list is its identifier; each region has lists of its own."""
            raise NotImplementedError

        @cached_property
        def maverick_score(self) -> AsyncMaverickScore:
            """The e-mail health score, one figure for how good a sender you are, and the rates it is made of."""
            raise NotImplementedError

        @cached_property
        def message_limits(self) -> AsyncMessageLimits:
            """How many messages the account may send a month. Beyond that it is disabled until the next month, or until it is enabled here."""
            raise NotImplementedError

        @cached_property
        def messages(self) -> AsyncMessages:
            """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""
            raise NotImplementedError

        @cached_property
        def metrics(self) -> AsyncMetrics:
            """Counts and rates of what happened to messages, and of the use of other services, for a whole account."""
            raise NotImplementedError

        @cached_property
        def microsoft_snds(self) -> AsyncMicrosoftSnds:
            """What Microsoft's Smart Network Data Services say of your IP addresses."""
            raise NotImplementedError

        @cached_property
        def optimize_domains(self) -> AsyncOptimizeDomains:
            """The domains that Mailgun Optimize watches, for blocklists, spam traps and DMARC."""
            raise NotImplementedError

        @cached_property
        def preview_sharing(self) -> AsyncPreviewSharing:
            """Links under which a preview of a message can be looked at without an account. A preview has one link."""
            raise NotImplementedError

        @cached_property
        def routes(self) -> AsyncRoutes:
            """What happens to messages that come in, by rules. Routes belong to the account, not to a domain; each region has routes of its own. For plain forwarding there are the simpler forwards."""
            raise NotImplementedError

        @cached_property
        def seed_lists(self) -> AsyncSeedLists:
            """Lists of test mailboxes at many providers. Mail that is sent to a seed list, its `target_email` included, shows up in `inbox_placement` with the folder it landed in."""
            raise NotImplementedError

        @cached_property
        def send_alerts(self) -> AsyncSendAlerts:
            """Alerts that go off when a rate of an account's sending crosses a threshold."""
            raise NotImplementedError

        @cached_property
        def spam_tests(self) -> AsyncSpamTests:
            """Tests of where a message lands at mailbox providers: in the inbox or with the spam. Mailgun sends it to mailboxes of its own there; the test goes on in the background until its status is `completed` or `failed`."""
            raise NotImplementedError

        @cached_property
        def spam_traps(self) -> AsyncSpamTraps:
            """How much of your mail goes to known spam traps."""
            raise NotImplementedError

        @cached_property
        def stats(self) -> AsyncStats:
            """Numbers of events by hour, day or month. Metrics have replaced them."""
            raise NotImplementedError

        @cached_property
        def subaccounts(self) -> AsyncSubaccounts:
            """Accounts below this one, with domains, keys and users of their own. To act for one of them, give its id to the client as `subaccount`."""
            raise NotImplementedError

        @cached_property
        def tags(self) -> AsyncTags:
            """The labels that messages carry, for a whole account. Messages get them with `o_tag` when they are sent."""
            raise NotImplementedError

        @cached_property
        def templates(self) -> AsyncTemplates:
            """Stored texts of messages, kept with a domain: at most 100 templates of 10 versions each, a version up to 100 kB. Of each template one version is active; it is what is sent unless a message names another. Names and tags are lower-cased."""
            raise NotImplementedError

        @cached_property
        def tracking(self) -> AsyncTracking:
            """Whether clicks, opens and unsubscribes are tracked in mail of a domain, and the certificate for tracking links over https."""
            raise NotImplementedError

        @cached_property
        def unsubscribes(self) -> AsyncUnsubscribes:
            """Recipients who want no more mail of a domain, or no more of some of its tags. They get none until they are taken off the list."""
            raise NotImplementedError

        @cached_property
        def users(self) -> AsyncUsers:
            """The people who can sign in to the account."""
            raise NotImplementedError

        @cached_property
        def validation_previews(self) -> AsyncValidationPreviews:
            """Free estimates of how good the addresses of a file are, from a sample of them."""
            raise NotImplementedError

        @cached_property
        def validations(self) -> AsyncValidations:
            """Whether an e-mail address can get mail, and how risky it is to write there. Each address checked is paid."""
            raise NotImplementedError

        @cached_property
        def webhooks(self) -> AsyncWebhooks:
            """URLs that Mailgun posts the events of a domain to, by event type."""
            raise NotImplementedError


# A property with code of its own for each would cost every program more than its first call does.
for _name, _kind in _ROOMS.items():
    setattr(Client, _name, Room(_name, _kind))
    setattr(AsyncClient, _name, Room(_name, f"Async{_kind}"))
