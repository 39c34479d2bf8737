# Written by `make generate` from spec/. Do not edit.
"""The resources as attributes of a client. How calls are made is left to the subclass."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
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


class Client(ABC):
    """All resources."""

    @abstractmethod
    def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer."""

    @abstractmethod
    def iterate(self, call: Call[T]) -> Items[Any, T]:
        """Every item of a list, page after page."""

    @cached_property
    def accessibility(self) -> Accessibility:
        """Tests of the HTML of a message against the accessibility rules of WCAG. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
        from .resources.accessibility import Accessibility

        return Accessibility(self)

    @cached_property
    def account(self) -> Account:
        """Settings of the account as a whole, the key that signs its webhooks, and who may get mail from its sandbox domain."""
        from .resources.account import Account

        return Account(self)

    @cached_property
    def account_templates(self) -> AccountTemplates:
        """Stored texts of messages, kept with the account for all its domains. Of each template one version is active; it is what is sent unless a message names another."""
        from .resources.account_templates import AccountTemplates

        return AccountTemplates(self)

    @cached_property
    def account_webhooks(self) -> AccountWebhooks:
        """URLs that Mailgun posts the events of all domains of the account to. Each region has webhooks of its own. A change may take 10 minutes to work everywhere."""
        from .resources.account_webhooks import AccountWebhooks

        return AccountWebhooks(self)

    @cached_property
    def alerts(self) -> Alerts:
        """Who is told when something happens that is watched: by e-mail, by a webhook or in Slack. Thresholds of sending are set in `send_alerts`."""
        from .resources.alerts import Alerts

        return Alerts(self)

    @cached_property
    def allowlist(self) -> Allowlist:
        """Addresses and domains that never go on the list of bounces of a domain, for test addresses for instance."""
        from .resources.allowlist import Allowlist

        return Allowlist(self)

    @cached_property
    def bounce_classification(self) -> BounceClassification:
        """Why mailbox providers refused or delayed messages, sorted into groups and rules."""
        from .resources.bounce_classification import BounceClassification

        return BounceClassification(self)

    @cached_property
    def bounces(self) -> Bounces:
        """Addresses that refused mail for good. Mailgun sends them nothing more until they are taken off the list."""
        from .resources.bounces import Bounces

        return Bounces(self)

    @cached_property
    def bulk_validations(self) -> BulkValidations:
        """Jobs that check the addresses of a file. Each address checked is paid."""
        from .resources.bulk_validations import BulkValidations

        return BulkValidations(self)

    @cached_property
    def code_analysis(self) -> CodeAnalysis:
        """Which features of HTML and CSS a message uses, and which mail clients support them. A test runs in the background; it can have many versions, one for each state of the message."""
        from .resources.code_analysis import CodeAnalysis

        return CodeAnalysis(self)

    @cached_property
    def complaints(self) -> Complaints:
        """Recipients who reported a message of a domain as spam. The domain sends them nothing more until they are taken off the list."""
        from .resources.complaints import Complaints

        return Complaints(self)

    @cached_property
    def credentials(self) -> Credentials:
        """User names and passwords for sending mail of a domain over SMTP."""
        from .resources.credentials import Credentials

        return Credentials(self)

    @cached_property
    def dmarc(self) -> Dmarc:
        """What mailbox providers report about mail from your domains that passed or failed DMARC."""
        from .resources.dmarc import Dmarc

        return Dmarc(self)

    @cached_property
    def domain_blocklists(self) -> DomainBlocklists:
        """Whether your domains are on public blocklists. Which domains are watched is up to `optimize_domains`."""
        from .resources.domain_blocklists import DomainBlocklists

        return DomainBlocklists(self)

    @cached_property
    def domain_keys(self) -> DomainKeys:
        """The DKIM keys that sign the mail of a domain, and the DNS records that publish them."""
        from .resources.domain_keys import DomainKeys

        return DomainKeys(self)

    @cached_property
    def domains(self) -> Domains:
        """The domains that mail is sent from and received for, with the DNS records that each of them needs."""
        from .resources.domains import Domains

        return Domains(self)

    @cached_property
    def dynamic_ip_pools(self) -> DynamicIpPools:
        """Pools of dedicated IP addresses by reputation. Mailgun checks the health of each enrolled domain and moves it to the pool that fits. The account needs the feature."""
        from .resources.dynamic_ip_pools import DynamicIpPools

        return DynamicIpPools(self)

    @cached_property
    def email_previews(self) -> EmailPreviews:
        """Pictures of what a message looks like in mail clients. They are made in the background and kept for 90 days. On demand, the message also goes through link_validation, image_validation, accessibility and code_analysis."""
        from .resources.email_previews import EmailPreviews

        return EmailPreviews(self)

    @cached_property
    def events(self) -> Events:
        """What happened to each message. Mailgun recommends its logs to new programs."""
        from .resources.events import Events

        return Events(self)

    @cached_property
    def exports(self) -> Exports:
        """Whole lists of the API as CSV files, made in the background and kept for 24 hours. Newer documentation no longer mentions them."""
        from .resources.exports import Exports

        return Exports(self)

    @cached_property
    def forwards(self) -> Forwards:
        """Rules that pass incoming messages on by their recipient, without the expressions of routes. Each region has rules of its own."""
        from .resources.forwards import Forwards

        return Forwards(self)

    @cached_property
    def google_postmaster(self) -> GooglePostmaster:
        """What Google's Postmaster Tools say of your domains and IP addresses: their reputation at Gmail, spam reports, authentication, encryption and delivery errors. A domain has to be verified with Google first."""
        from .resources.google_postmaster import GooglePostmaster

        return GooglePostmaster(self)

    @cached_property
    def hash_blocklists(self) -> HashBlocklists:
        """Whether things that belong to your domains, such as e-mail addresses, are on blocklists that hold hashes."""
        from .resources.hash_blocklists import HashBlocklists

        return HashBlocklists(self)

    @cached_property
    def image_validation(self) -> ImageValidation:
        """Tests of the images of a message: size, format, loading time, animation; and smaller versions of them. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
        from .resources.image_validation import ImageValidation

        return ImageValidation(self)

    @cached_property
    def inbox_placement(self) -> InboxPlacement:
        """Where test messages land at many providers: in the inbox, in the spam folder or nowhere. Tests go to mailboxes of `seed_lists`."""
        from .resources.inbox_placement import InboxPlacement

        return InboxPlacement(self)

    @cached_property
    def ip_allowlist(self) -> IpAllowlist:
        """The IP addresses from which the API keys and SMTP credentials of the account may be used. While the list is empty, every address may."""
        from .resources.ip_allowlist import IpAllowlist

        return IpAllowlist(self)

    @cached_property
    def ip_blocklists(self) -> IpBlocklists:
        """Whether your IP addresses are on public blocklists."""
        from .resources.ip_blocklists import IpBlocklists

        return IpBlocklists(self)

    @cached_property
    def ip_pools(self) -> IpPools:
        """Pools of dedicated IP addresses, to part streams of mail from each other. The account needs the feature; a pool that a subaccount has from its parent account cannot be changed there."""
        from .resources.ip_pools import IpPools

        return IpPools(self)

    @cached_property
    def ip_warmups(self) -> IpWarmups:
        """Plans that let the traffic of a new dedicated IP address grow in stages, until receiving servers know it."""
        from .resources.ip_warmups import IpWarmups

        return IpWarmups(self)

    @cached_property
    def ips(self) -> Ips:
        """The IP addresses that the account sends from: which there are, which domains and subaccounts use them, and which pool takes over when they are not enough."""
        from .resources.ips import Ips

        return Ips(self)

    @cached_property
    def keys(self) -> Keys:
        """The API keys of the account. A key of the kind `domain` may send from one domain and do nothing else, one of the kind `web` lives a day at most."""
        from .resources.keys import Keys

        return Keys(self)

    @cached_property
    def legacy_domains(self) -> LegacyDomains:
        """The calls for domains under their old versions. The shapes are those of `domains`, which replaces them."""
        from .resources.legacy_domains import LegacyDomains

        return LegacyDomains(self)

    @cached_property
    def legacy_email_previews(self) -> LegacyEmailPreviews:
        """The calls of version 1 for previews. The shapes are those of `email_previews`, which replaces them."""
        from .resources.legacy_email_previews import LegacyEmailPreviews

        return LegacyEmailPreviews(self)

    @cached_property
    def legacy_tags(self) -> LegacyTags:
        """The tags of one domain, and numbers of events for them. The tags of the account and metrics have replaced them."""
        from .resources.legacy_tags import LegacyTags

        return LegacyTags(self)

    @cached_property
    def legacy_validations(self) -> LegacyValidations:
        """Checks of addresses in their older forms. Validations and bulk validations have replaced them."""
        from .resources.legacy_validations import LegacyValidations

        return LegacyValidations(self)

    @cached_property
    def limits(self) -> Limits:
        """Limits on what subaccounts may use of paid tests. How much mail they may send is set elsewhere."""
        from .resources.limits import Limits

        return Limits(self)

    @cached_property
    def link_validation(self) -> LinkValidation:
        """Tests of the links of a message: whether they lead somewhere, over which redirects, with which certificate. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
        from .resources.link_validation import LinkValidation

        return LinkValidation(self)

    @cached_property
    def logs(self) -> Logs:
        """What happened to each message of an account. Mailgun recommends it in place of the events of a domain."""
        from .resources.logs import Logs

        return Logs(self)

    @cached_property
    def mailboxes(self) -> Mailboxes:
        """Mailboxes for POP3 and IMAP, which Mailgun gave up in 2014. Incoming mail is kept by a route with `store()` since then; users for sending are `credentials`."""
        from .resources.mailboxes import Mailboxes

        return Mailboxes(self)

    @cached_property
    def mailing_lists(self) -> MailingLists:
        """Addresses that pass a message on to all their members. The address of a list is its identifier; each region has lists of its own."""
        from .resources.mailing_lists import MailingLists

        return MailingLists(self)

    @cached_property
    def maverick_score(self) -> MaverickScore:
        """The e-mail health score, one figure for how good a sender you are, and the rates it is made of."""
        from .resources.maverick_score import MaverickScore

        return MaverickScore(self)

    @cached_property
    def message_limits(self) -> MessageLimits:
        """How many messages the account may send a month. Beyond that it is disabled until the next month, or until it is enabled here."""
        from .resources.message_limits import MessageLimits

        return MessageLimits(self)

    @cached_property
    def messages(self) -> Messages:
        """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def metrics(self) -> Metrics:
        """Counts and rates of what happened to messages, and of the use of other services, for a whole account."""
        from .resources.metrics import Metrics

        return Metrics(self)

    @cached_property
    def microsoft_snds(self) -> MicrosoftSnds:
        """What Microsoft's Smart Network Data Services say of your IP addresses."""
        from .resources.microsoft_snds import MicrosoftSnds

        return MicrosoftSnds(self)

    @cached_property
    def optimize_domains(self) -> OptimizeDomains:
        """The domains that Mailgun Optimize watches, for blocklists, spam traps and DMARC."""
        from .resources.optimize_domains import OptimizeDomains

        return OptimizeDomains(self)

    @cached_property
    def preview_sharing(self) -> PreviewSharing:
        """Links under which a preview of a message can be looked at without an account. A preview has one link."""
        from .resources.preview_sharing import PreviewSharing

        return PreviewSharing(self)

    @cached_property
    def routes(self) -> Routes:
        """What happens to messages that come in, by rules. Routes belong to the account, not to a domain; each region has routes of its own. For plain forwarding there are the simpler forwards."""
        from .resources.routes import Routes

        return Routes(self)

    @cached_property
    def seed_lists(self) -> SeedLists:
        """Lists of test mailboxes at many providers. Mail that is sent to a seed list, its `target_email` included, shows up in `inbox_placement` with the folder it landed in."""
        from .resources.seed_lists import SeedLists

        return SeedLists(self)

    @cached_property
    def send_alerts(self) -> SendAlerts:
        """Alerts that go off when a rate of an account's sending crosses a threshold."""
        from .resources.send_alerts import SendAlerts

        return SendAlerts(self)

    @cached_property
    def spam_tests(self) -> SpamTests:
        """Tests of where a message lands at mailbox providers: in the inbox or with the spam. Mailgun sends it to mailboxes of its own there; the test goes on in the background until its status is `completed` or `failed`."""
        from .resources.spam_tests import SpamTests

        return SpamTests(self)

    @cached_property
    def spam_traps(self) -> SpamTraps:
        """How much of your mail goes to known spam traps."""
        from .resources.spam_traps import SpamTraps

        return SpamTraps(self)

    @cached_property
    def stats(self) -> Stats:
        """Numbers of events by hour, day or month. Metrics have replaced them."""
        from .resources.stats import Stats

        return Stats(self)

    @cached_property
    def subaccounts(self) -> Subaccounts:
        """Accounts below this one, with domains, keys and users of their own. To act for one of them, give its id to the client as `subaccount`."""
        from .resources.subaccounts import Subaccounts

        return Subaccounts(self)

    @cached_property
    def tags(self) -> Tags:
        """The labels that messages carry, for a whole account. Messages get them with `o_tag` when they are sent."""
        from .resources.tags import Tags

        return Tags(self)

    @cached_property
    def templates(self) -> Templates:
        """Stored texts of messages, kept with a domain: at most 100 templates of 10 versions each, a version up to 100 kB. Of each template one version is active; it is what is sent unless a message names another. Names and tags are lower-cased."""
        from .resources.templates import Templates

        return Templates(self)

    @cached_property
    def tracking(self) -> Tracking:
        """Whether clicks, opens and unsubscribes are tracked in mail of a domain, and the certificate for tracking links over https."""
        from .resources.tracking import Tracking

        return Tracking(self)

    @cached_property
    def unsubscribes(self) -> Unsubscribes:
        """Recipients who want no more mail of a domain, or no more of some of its tags. They get none until they are taken off the list."""
        from .resources.unsubscribes import Unsubscribes

        return Unsubscribes(self)

    @cached_property
    def users(self) -> Users:
        """The people who can sign in to the account."""
        from .resources.users import Users

        return Users(self)

    @cached_property
    def validation_previews(self) -> ValidationPreviews:
        """Free estimates of how good the addresses of a file are, from a sample of them."""
        from .resources.validation_previews import ValidationPreviews

        return ValidationPreviews(self)

    @cached_property
    def validations(self) -> Validations:
        """Whether an e-mail address can get mail, and how risky it is to write there. Each address checked is paid."""
        from .resources.validations import Validations

        return Validations(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """URLs that Mailgun posts the events of a domain to, by event type."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)


class AsyncClient(ABC):
    """All resources, asynchronous."""

    @abstractmethod
    async def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer."""

    @abstractmethod
    def iterate(self, call: Call[T]) -> AsyncItems[Any, T]:
        """Every item of a list, page after page."""

    @cached_property
    def accessibility(self) -> AsyncAccessibility:
        """Tests of the HTML of a message against the accessibility rules of WCAG. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
        from .resources.accessibility import AsyncAccessibility

        return AsyncAccessibility(self)

    @cached_property
    def account(self) -> AsyncAccount:
        """Settings of the account as a whole, the key that signs its webhooks, and who may get mail from its sandbox domain."""
        from .resources.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def account_templates(self) -> AsyncAccountTemplates:
        """Stored texts of messages, kept with the account for all its domains. Of each template one version is active; it is what is sent unless a message names another."""
        from .resources.account_templates import AsyncAccountTemplates

        return AsyncAccountTemplates(self)

    @cached_property
    def account_webhooks(self) -> AsyncAccountWebhooks:
        """URLs that Mailgun posts the events of all domains of the account to. Each region has webhooks of its own. A change may take 10 minutes to work everywhere."""
        from .resources.account_webhooks import AsyncAccountWebhooks

        return AsyncAccountWebhooks(self)

    @cached_property
    def alerts(self) -> AsyncAlerts:
        """Who is told when something happens that is watched: by e-mail, by a webhook or in Slack. Thresholds of sending are set in `send_alerts`."""
        from .resources.alerts import AsyncAlerts

        return AsyncAlerts(self)

    @cached_property
    def allowlist(self) -> AsyncAllowlist:
        """Addresses and domains that never go on the list of bounces of a domain, for test addresses for instance."""
        from .resources.allowlist import AsyncAllowlist

        return AsyncAllowlist(self)

    @cached_property
    def bounce_classification(self) -> AsyncBounceClassification:
        """Why mailbox providers refused or delayed messages, sorted into groups and rules."""
        from .resources.bounce_classification import AsyncBounceClassification

        return AsyncBounceClassification(self)

    @cached_property
    def bounces(self) -> AsyncBounces:
        """Addresses that refused mail for good. Mailgun sends them nothing more until they are taken off the list."""
        from .resources.bounces import AsyncBounces

        return AsyncBounces(self)

    @cached_property
    def bulk_validations(self) -> AsyncBulkValidations:
        """Jobs that check the addresses of a file. Each address checked is paid."""
        from .resources.bulk_validations import AsyncBulkValidations

        return AsyncBulkValidations(self)

    @cached_property
    def code_analysis(self) -> AsyncCodeAnalysis:
        """Which features of HTML and CSS a message uses, and which mail clients support them. A test runs in the background; it can have many versions, one for each state of the message."""
        from .resources.code_analysis import AsyncCodeAnalysis

        return AsyncCodeAnalysis(self)

    @cached_property
    def complaints(self) -> AsyncComplaints:
        """Recipients who reported a message of a domain as spam. The domain sends them nothing more until they are taken off the list."""
        from .resources.complaints import AsyncComplaints

        return AsyncComplaints(self)

    @cached_property
    def credentials(self) -> AsyncCredentials:
        """User names and passwords for sending mail of a domain over SMTP."""
        from .resources.credentials import AsyncCredentials

        return AsyncCredentials(self)

    @cached_property
    def dmarc(self) -> AsyncDmarc:
        """What mailbox providers report about mail from your domains that passed or failed DMARC."""
        from .resources.dmarc import AsyncDmarc

        return AsyncDmarc(self)

    @cached_property
    def domain_blocklists(self) -> AsyncDomainBlocklists:
        """Whether your domains are on public blocklists. Which domains are watched is up to `optimize_domains`."""
        from .resources.domain_blocklists import AsyncDomainBlocklists

        return AsyncDomainBlocklists(self)

    @cached_property
    def domain_keys(self) -> AsyncDomainKeys:
        """The DKIM keys that sign the mail of a domain, and the DNS records that publish them."""
        from .resources.domain_keys import AsyncDomainKeys

        return AsyncDomainKeys(self)

    @cached_property
    def domains(self) -> AsyncDomains:
        """The domains that mail is sent from and received for, with the DNS records that each of them needs."""
        from .resources.domains import AsyncDomains

        return AsyncDomains(self)

    @cached_property
    def dynamic_ip_pools(self) -> AsyncDynamicIpPools:
        """Pools of dedicated IP addresses by reputation. Mailgun checks the health of each enrolled domain and moves it to the pool that fits. The account needs the feature."""
        from .resources.dynamic_ip_pools import AsyncDynamicIpPools

        return AsyncDynamicIpPools(self)

    @cached_property
    def email_previews(self) -> AsyncEmailPreviews:
        """Pictures of what a message looks like in mail clients. They are made in the background and kept for 90 days. On demand, the message also goes through link_validation, image_validation, accessibility and code_analysis."""
        from .resources.email_previews import AsyncEmailPreviews

        return AsyncEmailPreviews(self)

    @cached_property
    def events(self) -> AsyncEvents:
        """What happened to each message. Mailgun recommends its logs to new programs."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def exports(self) -> AsyncExports:
        """Whole lists of the API as CSV files, made in the background and kept for 24 hours. Newer documentation no longer mentions them."""
        from .resources.exports import AsyncExports

        return AsyncExports(self)

    @cached_property
    def forwards(self) -> AsyncForwards:
        """Rules that pass incoming messages on by their recipient, without the expressions of routes. Each region has rules of its own."""
        from .resources.forwards import AsyncForwards

        return AsyncForwards(self)

    @cached_property
    def google_postmaster(self) -> AsyncGooglePostmaster:
        """What Google's Postmaster Tools say of your domains and IP addresses: their reputation at Gmail, spam reports, authentication, encryption and delivery errors. A domain has to be verified with Google first."""
        from .resources.google_postmaster import AsyncGooglePostmaster

        return AsyncGooglePostmaster(self)

    @cached_property
    def hash_blocklists(self) -> AsyncHashBlocklists:
        """Whether things that belong to your domains, such as e-mail addresses, are on blocklists that hold hashes."""
        from .resources.hash_blocklists import AsyncHashBlocklists

        return AsyncHashBlocklists(self)

    @cached_property
    def image_validation(self) -> AsyncImageValidation:
        """Tests of the images of a message: size, format, loading time, animation; and smaller versions of them. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
        from .resources.image_validation import AsyncImageValidation

        return AsyncImageValidation(self)

    @cached_property
    def inbox_placement(self) -> AsyncInboxPlacement:
        """Where test messages land at many providers: in the inbox, in the spam folder or nowhere. Tests go to mailboxes of `seed_lists`."""
        from .resources.inbox_placement import AsyncInboxPlacement

        return AsyncInboxPlacement(self)

    @cached_property
    def ip_allowlist(self) -> AsyncIpAllowlist:
        """The IP addresses from which the API keys and SMTP credentials of the account may be used. While the list is empty, every address may."""
        from .resources.ip_allowlist import AsyncIpAllowlist

        return AsyncIpAllowlist(self)

    @cached_property
    def ip_blocklists(self) -> AsyncIpBlocklists:
        """Whether your IP addresses are on public blocklists."""
        from .resources.ip_blocklists import AsyncIpBlocklists

        return AsyncIpBlocklists(self)

    @cached_property
    def ip_pools(self) -> AsyncIpPools:
        """Pools of dedicated IP addresses, to part streams of mail from each other. The account needs the feature; a pool that a subaccount has from its parent account cannot be changed there."""
        from .resources.ip_pools import AsyncIpPools

        return AsyncIpPools(self)

    @cached_property
    def ip_warmups(self) -> AsyncIpWarmups:
        """Plans that let the traffic of a new dedicated IP address grow in stages, until receiving servers know it."""
        from .resources.ip_warmups import AsyncIpWarmups

        return AsyncIpWarmups(self)

    @cached_property
    def ips(self) -> AsyncIps:
        """The IP addresses that the account sends from: which there are, which domains and subaccounts use them, and which pool takes over when they are not enough."""
        from .resources.ips import AsyncIps

        return AsyncIps(self)

    @cached_property
    def keys(self) -> AsyncKeys:
        """The API keys of the account. A key of the kind `domain` may send from one domain and do nothing else, one of the kind `web` lives a day at most."""
        from .resources.keys import AsyncKeys

        return AsyncKeys(self)

    @cached_property
    def legacy_domains(self) -> AsyncLegacyDomains:
        """The calls for domains under their old versions. The shapes are those of `domains`, which replaces them."""
        from .resources.legacy_domains import AsyncLegacyDomains

        return AsyncLegacyDomains(self)

    @cached_property
    def legacy_email_previews(self) -> AsyncLegacyEmailPreviews:
        """The calls of version 1 for previews. The shapes are those of `email_previews`, which replaces them."""
        from .resources.legacy_email_previews import AsyncLegacyEmailPreviews

        return AsyncLegacyEmailPreviews(self)

    @cached_property
    def legacy_tags(self) -> AsyncLegacyTags:
        """The tags of one domain, and numbers of events for them. The tags of the account and metrics have replaced them."""
        from .resources.legacy_tags import AsyncLegacyTags

        return AsyncLegacyTags(self)

    @cached_property
    def legacy_validations(self) -> AsyncLegacyValidations:
        """Checks of addresses in their older forms. Validations and bulk validations have replaced them."""
        from .resources.legacy_validations import AsyncLegacyValidations

        return AsyncLegacyValidations(self)

    @cached_property
    def limits(self) -> AsyncLimits:
        """Limits on what subaccounts may use of paid tests. How much mail they may send is set elsewhere."""
        from .resources.limits import AsyncLimits

        return AsyncLimits(self)

    @cached_property
    def link_validation(self) -> AsyncLinkValidation:
        """Tests of the links of a message: whether they lead somewhere, over which redirects, with which certificate. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""
        from .resources.link_validation import AsyncLinkValidation

        return AsyncLinkValidation(self)

    @cached_property
    def logs(self) -> AsyncLogs:
        """What happened to each message of an account. Mailgun recommends it in place of the events of a domain."""
        from .resources.logs import AsyncLogs

        return AsyncLogs(self)

    @cached_property
    def mailboxes(self) -> AsyncMailboxes:
        """Mailboxes for POP3 and IMAP, which Mailgun gave up in 2014. Incoming mail is kept by a route with `store()` since then; users for sending are `credentials`."""
        from .resources.mailboxes import AsyncMailboxes

        return AsyncMailboxes(self)

    @cached_property
    def mailing_lists(self) -> AsyncMailingLists:
        """Addresses that pass a message on to all their members. The address of a list is its identifier; each region has lists of its own."""
        from .resources.mailing_lists import AsyncMailingLists

        return AsyncMailingLists(self)

    @cached_property
    def maverick_score(self) -> AsyncMaverickScore:
        """The e-mail health score, one figure for how good a sender you are, and the rates it is made of."""
        from .resources.maverick_score import AsyncMaverickScore

        return AsyncMaverickScore(self)

    @cached_property
    def message_limits(self) -> AsyncMessageLimits:
        """How many messages the account may send a month. Beyond that it is disabled until the next month, or until it is enabled here."""
        from .resources.message_limits import AsyncMessageLimits

        return AsyncMessageLimits(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def metrics(self) -> AsyncMetrics:
        """Counts and rates of what happened to messages, and of the use of other services, for a whole account."""
        from .resources.metrics import AsyncMetrics

        return AsyncMetrics(self)

    @cached_property
    def microsoft_snds(self) -> AsyncMicrosoftSnds:
        """What Microsoft's Smart Network Data Services say of your IP addresses."""
        from .resources.microsoft_snds import AsyncMicrosoftSnds

        return AsyncMicrosoftSnds(self)

    @cached_property
    def optimize_domains(self) -> AsyncOptimizeDomains:
        """The domains that Mailgun Optimize watches, for blocklists, spam traps and DMARC."""
        from .resources.optimize_domains import AsyncOptimizeDomains

        return AsyncOptimizeDomains(self)

    @cached_property
    def preview_sharing(self) -> AsyncPreviewSharing:
        """Links under which a preview of a message can be looked at without an account. A preview has one link."""
        from .resources.preview_sharing import AsyncPreviewSharing

        return AsyncPreviewSharing(self)

    @cached_property
    def routes(self) -> AsyncRoutes:
        """What happens to messages that come in, by rules. Routes belong to the account, not to a domain; each region has routes of its own. For plain forwarding there are the simpler forwards."""
        from .resources.routes import AsyncRoutes

        return AsyncRoutes(self)

    @cached_property
    def seed_lists(self) -> AsyncSeedLists:
        """Lists of test mailboxes at many providers. Mail that is sent to a seed list, its `target_email` included, shows up in `inbox_placement` with the folder it landed in."""
        from .resources.seed_lists import AsyncSeedLists

        return AsyncSeedLists(self)

    @cached_property
    def send_alerts(self) -> AsyncSendAlerts:
        """Alerts that go off when a rate of an account's sending crosses a threshold."""
        from .resources.send_alerts import AsyncSendAlerts

        return AsyncSendAlerts(self)

    @cached_property
    def spam_tests(self) -> AsyncSpamTests:
        """Tests of where a message lands at mailbox providers: in the inbox or with the spam. Mailgun sends it to mailboxes of its own there; the test goes on in the background until its status is `completed` or `failed`."""
        from .resources.spam_tests import AsyncSpamTests

        return AsyncSpamTests(self)

    @cached_property
    def spam_traps(self) -> AsyncSpamTraps:
        """How much of your mail goes to known spam traps."""
        from .resources.spam_traps import AsyncSpamTraps

        return AsyncSpamTraps(self)

    @cached_property
    def stats(self) -> AsyncStats:
        """Numbers of events by hour, day or month. Metrics have replaced them."""
        from .resources.stats import AsyncStats

        return AsyncStats(self)

    @cached_property
    def subaccounts(self) -> AsyncSubaccounts:
        """Accounts below this one, with domains, keys and users of their own. To act for one of them, give its id to the client as `subaccount`."""
        from .resources.subaccounts import AsyncSubaccounts

        return AsyncSubaccounts(self)

    @cached_property
    def tags(self) -> AsyncTags:
        """The labels that messages carry, for a whole account. Messages get them with `o_tag` when they are sent."""
        from .resources.tags import AsyncTags

        return AsyncTags(self)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Stored texts of messages, kept with a domain: at most 100 templates of 10 versions each, a version up to 100 kB. Of each template one version is active; it is what is sent unless a message names another. Names and tags are lower-cased."""
        from .resources.templates import AsyncTemplates

        return AsyncTemplates(self)

    @cached_property
    def tracking(self) -> AsyncTracking:
        """Whether clicks, opens and unsubscribes are tracked in mail of a domain, and the certificate for tracking links over https."""
        from .resources.tracking import AsyncTracking

        return AsyncTracking(self)

    @cached_property
    def unsubscribes(self) -> AsyncUnsubscribes:
        """Recipients who want no more mail of a domain, or no more of some of its tags. They get none until they are taken off the list."""
        from .resources.unsubscribes import AsyncUnsubscribes

        return AsyncUnsubscribes(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """The people who can sign in to the account."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def validation_previews(self) -> AsyncValidationPreviews:
        """Free estimates of how good the addresses of a file are, from a sample of them."""
        from .resources.validation_previews import AsyncValidationPreviews

        return AsyncValidationPreviews(self)

    @cached_property
    def validations(self) -> AsyncValidations:
        """Whether an e-mail address can get mail, and how risky it is to write there. Each address checked is paid."""
        from .resources.validations import AsyncValidations

        return AsyncValidations(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """URLs that Mailgun posts the events of a domain to, by event type."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
