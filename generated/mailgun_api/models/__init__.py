# Written by `make generate` from spec/. Do not edit.
"""The models, imported one by one on first use: all at once would cost several times an `import httpx`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accessibility_instance import AccessibilityInstance as AccessibilityInstance
    from .accessibility_report import AccessibilityReport as AccessibilityReport
    from .accessibility_rule import AccessibilityRule as AccessibilityRule
    from .accessibility_test import AccessibilityTest as AccessibilityTest
    from .accessibility_test_page import AccessibilityTestPage as AccessibilityTestPage
    from .accessibility_test_summary import AccessibilityTestSummary as AccessibilityTestSummary
    from .account_success import AccountSuccess as AccountSuccess
    from .account_webhook import AccountWebhook as AccountWebhook
    from .account_webhook_created import AccountWebhookCreated as AccountWebhookCreated
    from .account_webhook_list import AccountWebhookList as AccountWebhookList
    from .address_engagement import AddressEngagement as AddressEngagement
    from .address_parts import AddressParts as AddressParts
    from .address_validation import AddressValidation as AddressValidation
    from .alert import Alert as Alert
    from .alert_event_list import AlertEventList as AlertEventList
    from .alert_list import AlertList as AlertList
    from .alert_signing_key import AlertSigningKey as AlertSigningKey
    from .alert_slack import AlertSlack as AlertSlack
    from .alert_slack_channel import AlertSlackChannel as AlertSlackChannel
    from .alert_slack_channel_failure import AlertSlackChannelFailure as AlertSlackChannelFailure
    from .alert_slack_channel_page import AlertSlackChannelPage as AlertSlackChannelPage
    from .alert_target import AlertTarget as AlertTarget
    from .alert_target_state import AlertTargetState as AlertTargetState
    from .allowlist_created import AllowlistCreated as AllowlistCreated
    from .allowlist_deleted import AllowlistDeleted as AllowlistDeleted
    from .allowlist_entry import AllowlistEntry as AllowlistEntry
    from .allowlist_page import AllowlistPage as AllowlistPage
    from .api_key import ApiKey as ApiKey
    from .api_key_created import ApiKeyCreated as ApiKeyCreated
    from .api_key_list import ApiKeyList as ApiKeyList
    from .assignable_domain import AssignableDomain as AssignableDomain
    from .assignable_domain_list import AssignableDomainList as AssignableDomainList
    from .blocklist_ip import BlocklistIp as BlocklistIp
    from .blocklist_ip_entry import BlocklistIpEntry as BlocklistIpEntry
    from .blocklist_ip_event import BlocklistIpEvent as BlocklistIpEvent
    from .blocklist_ip_event_page import BlocklistIpEventPage as BlocklistIpEventPage
    from .blocklist_ip_list import BlocklistIpList as BlocklistIpList
    from .bounce import Bounce as Bounce
    from .bounce_classification_condition import BounceClassificationCondition as BounceClassificationCondition
    from .bounce_classification_domains import BounceClassificationDomains as BounceClassificationDomains
    from .bounce_classification_entities import BounceClassificationEntities as BounceClassificationEntities
    from .bounce_classification_entity import BounceClassificationEntity as BounceClassificationEntity
    from .bounce_classification_filter import BounceClassificationFilter as BounceClassificationFilter
    from .bounce_classification_metrics import BounceClassificationMetrics as BounceClassificationMetrics
    from .bounce_classification_page import BounceClassificationPage as BounceClassificationPage
    from .bounce_classification_pagination import BounceClassificationPagination as BounceClassificationPagination
    from .bounce_classification_row import BounceClassificationRow as BounceClassificationRow
    from .bounce_classification_rule import BounceClassificationRule as BounceClassificationRule
    from .bounce_classification_rules import BounceClassificationRules as BounceClassificationRules
    from .bounce_classification_stat import BounceClassificationStat as BounceClassificationStat
    from .bounce_classification_stats import BounceClassificationStats as BounceClassificationStats
    from .bounce_created import BounceCreated as BounceCreated
    from .bounce_deleted import BounceDeleted as BounceDeleted
    from .bounce_entry import BounceEntry as BounceEntry
    from .bounce_page import BouncePage as BouncePage
    from .bulk_validation import BulkValidation as BulkValidation
    from .bulk_validation_page import BulkValidationPage as BulkValidationPage
    from .bulk_validation_paging import BulkValidationPaging as BulkValidationPaging
    from .checked_image import CheckedImage as CheckedImage
    from .checked_link import CheckedLink as CheckedLink
    from .code_dictionary import CodeDictionary as CodeDictionary
    from .code_feature import CodeFeature as CodeFeature
    from .code_findings import CodeFindings as CodeFindings
    from .code_instance import CodeInstance as CodeInstance
    from .code_lookups import CodeLookups as CodeLookups
    from .code_support import CodeSupport as CodeSupport
    from .code_support_counts import CodeSupportCounts as CodeSupportCounts
    from .code_test import CodeTest as CodeTest
    from .code_test_meta import CodeTestMeta as CodeTestMeta
    from .code_test_page import CodeTestPage as CodeTestPage
    from .code_test_page_meta import CodeTestPageMeta as CodeTestPageMeta
    from .code_test_started import CodeTestStarted as CodeTestStarted
    from .code_test_state import CodeTestState as CodeTestState
    from .code_test_summary import CodeTestSummary as CodeTestSummary
    from .code_variant import CodeVariant as CodeVariant
    from .code_version import CodeVersion as CodeVersion
    from .code_version_count import CodeVersionCount as CodeVersionCount
    from .code_version_list import CodeVersionList as CodeVersionList
    from .code_versions import CodeVersions as CodeVersions
    from .complaint import Complaint as Complaint
    from .complaint_created import ComplaintCreated as ComplaintCreated
    from .complaint_deleted import ComplaintDeleted as ComplaintDeleted
    from .complaint_entry import ComplaintEntry as ComplaintEntry
    from .complaint_page import ComplaintPage as ComplaintPage
    from .credential import Credential as Credential
    from .credential_deleted import CredentialDeleted as CredentialDeleted
    from .credential_page import CredentialPage as CredentialPage
    from .credential_passwords import CredentialPasswords as CredentialPasswords
    from .credentials_deleted import CredentialsDeleted as CredentialsDeleted
    from .dkim_authority import DkimAuthority as DkimAuthority
    from .dkim_rotation import DkimRotation as DkimRotation
    from .dkim_rotation_domain import DkimRotationDomain as DkimRotationDomain
    from .dkim_rotation_record import DkimRotationRecord as DkimRotationRecord
    from .dmarc_domain_list import DmarcDomainList as DmarcDomainList
    from .dmarc_ip_results import DmarcIpResults as DmarcIpResults
    from .dmarc_record import DmarcRecord as DmarcRecord
    from .dmarc_referral import DmarcReferral as DmarcReferral
    from .dmarc_setup import DmarcSetup as DmarcSetup
    from .dns_record import DnsRecord as DnsRecord
    from .domain import Domain as Domain
    from .domain_blocklist_domain import DomainBlocklistDomain as DomainBlocklistDomain
    from .domain_blocklist_domain_list import DomainBlocklistDomainList as DomainBlocklistDomainList
    from .domain_blocklist_entry import DomainBlocklistEntry as DomainBlocklistEntry
    from .domain_blocklist_event import DomainBlocklistEvent as DomainBlocklistEvent
    from .domain_blocklist_event_page import DomainBlocklistEventPage as DomainBlocklistEventPage
    from .domain_blocklist_list import DomainBlocklistList as DomainBlocklistList
    from .domain_connection import DomainConnection as DomainConnection
    from .domain_connection_inner import DomainConnectionInner as DomainConnectionInner
    from .domain_connection_updated import DomainConnectionUpdated as DomainConnectionUpdated
    from .domain_disabled import DomainDisabled as DomainDisabled
    from .domain_key import DomainKey as DomainKey
    from .domain_key_list import DomainKeyList as DomainKeyList
    from .domain_key_page import DomainKeyPage as DomainKeyPage
    from .domain_key_state import DomainKeyState as DomainKeyState
    from .domain_page import DomainPage as DomainPage
    from .domain_with_records import DomainWithRecords as DomainWithRecords
    from .dynamic_ip_pool import DynamicIpPool as DynamicIpPool
    from .dynamic_ip_pool_addresses import DynamicIpPoolAddresses as DynamicIpPoolAddresses
    from .dynamic_ip_pool_domain import DynamicIpPoolDomain as DynamicIpPoolDomain
    from .dynamic_ip_pool_domain_history import DynamicIpPoolDomainHistory as DynamicIpPoolDomainHistory
    from .dynamic_ip_pool_domain_page import DynamicIpPoolDomainPage as DynamicIpPoolDomainPage
    from .dynamic_ip_pool_health import DynamicIpPoolHealth as DynamicIpPoolHealth
    from .dynamic_ip_pool_list import DynamicIpPoolList as DynamicIpPoolList
    from .dynamic_ip_pool_measure import DynamicIpPoolMeasure as DynamicIpPoolMeasure
    from .dynamic_ip_pool_move import DynamicIpPoolMove as DynamicIpPoolMove
    from .dynamic_ip_pool_move_page import DynamicIpPoolMovePage as DynamicIpPoolMovePage
    from .dynamic_ip_pool_paging import DynamicIpPoolPaging as DynamicIpPoolPaging
    from .dynamic_ip_pool_preview import DynamicIpPoolPreview as DynamicIpPoolPreview
    from .email_preview import EmailPreview as EmailPreview
    from .email_preview_created import EmailPreviewCreated as EmailPreviewCreated
    from .email_preview_deleted import EmailPreviewDeleted as EmailPreviewDeleted
    from .email_preview_summary import EmailPreviewSummary as EmailPreviewSummary
    from .event import Event as Event
    from .event_account import EventAccount as EventAccount
    from .event_attachment import EventAttachment as EventAttachment
    from .event_batch import EventBatch as EventBatch
    from .event_campaign import EventCampaign as EventCampaign
    from .event_client_info import EventClientInfo as EventClientInfo
    from .event_delivery_status import EventDeliveryStatus as EventDeliveryStatus
    from .event_domain import EventDomain as EventDomain
    from .event_envelope import EventEnvelope as EventEnvelope
    from .event_error import EventError as EventError
    from .event_flags import EventFlags as EventFlags
    from .event_geolocation import EventGeolocation as EventGeolocation
    from .event_list_member import EventListMember as EventListMember
    from .event_mailing_list import EventMailingList as EventMailingList
    from .event_message import EventMessage as EventMessage
    from .event_message_headers import EventMessageHeaders as EventMessageHeaders
    from .event_page import EventPage as EventPage
    from .event_reject import EventReject as EventReject
    from .event_route import EventRoute as EventRoute
    from .event_route_match import EventRouteMatch as EventRouteMatch
    from .event_storage import EventStorage as EventStorage
    from .event_template import EventTemplate as EventTemplate
    from .export import Export as Export
    from .export_list import ExportList as ExportList
    from .forward import Forward as Forward
    from .forward_page import ForwardPage as ForwardPage
    from .forward_targets import ForwardTargets as ForwardTargets
    from .hash_blocklist_added import HashBlocklistAdded as HashBlocklistAdded
    from .hash_blocklist_event_page import HashBlocklistEventPage as HashBlocklistEventPage
    from .hash_blocklist_page import HashBlocklistPage as HashBlocklistPage
    from .image_optimization import ImageOptimization as ImageOptimization
    from .image_optimization_answer import ImageOptimizationAnswer as ImageOptimizationAnswer
    from .image_optimizations import ImageOptimizations as ImageOptimizations
    from .image_test import ImageTest as ImageTest
    from .image_test_answer import ImageTestAnswer as ImageTestAnswer
    from .image_test_page import ImageTestPage as ImageTestPage
    from .inbox_attribute import InboxAttribute as InboxAttribute
    from .inbox_attribute_values import InboxAttributeValues as InboxAttributeValues
    from .inbox_delivery_stats import InboxDeliveryStats as InboxDeliveryStats
    from .inbox_filter import InboxFilter as InboxFilter
    from .inbox_filter_list import InboxFilterList as InboxFilterList
    from .inbox_filters import InboxFilters as InboxFilters
    from .inbox_forefront_report import InboxForefrontReport as InboxForefrontReport
    from .inbox_forefront_summary import InboxForefrontSummary as InboxForefrontSummary
    from .inbox_header import InboxHeader as InboxHeader
    from .inbox_levels import InboxLevels as InboxLevels
    from .inbox_microsoft_spam import InboxMicrosoftSpam as InboxMicrosoftSpam
    from .inbox_microsoft_spam_summary import InboxMicrosoftSpamSummary as InboxMicrosoftSpamSummary
    from .inbox_provider import InboxProvider as InboxProvider
    from .inbox_provider_list import InboxProviderList as InboxProviderList
    from .inbox_result import InboxResult as InboxResult
    from .inbox_result_deleted import InboxResultDeleted as InboxResultDeleted
    from .inbox_result_found import InboxResultFound as InboxResultFound
    from .inbox_result_page import InboxResultPage as InboxResultPage
    from .inbox_seed_extensions import InboxSeedExtensions as InboxSeedExtensions
    from .inbox_seed_result import InboxSeedResult as InboxSeedResult
    from .inbox_sharing import InboxSharing as InboxSharing
    from .inbox_sharing_found import InboxSharingFound as InboxSharingFound
    from .inbox_spam_assassin import InboxSpamAssassin as InboxSpamAssassin
    from .inbox_spam_assassin_rule import InboxSpamAssassinRule as InboxSpamAssassinRule
    from .inbox_test_created import InboxTestCreated as InboxTestCreated
    from .inbox_test_links import InboxTestLinks as InboxTestLinks
    from .inspect_count import InspectCount as InspectCount
    from .inspect_links import InspectLinks as InspectLinks
    from .inspect_test_reference import InspectTestReference as InspectTestReference
    from .inspect_test_started import InspectTestStarted as InspectTestStarted
    from .inspect_test_state import InspectTestState as InspectTestState
    from .ip_address import IpAddress as IpAddress
    from .ip_allowance import IpAllowance as IpAllowance
    from .ip_allowance_numbers import IpAllowanceNumbers as IpAllowanceNumbers
    from .ip_allowlist_entries import IpAllowlistEntries as IpAllowlistEntries
    from .ip_allowlist_entry import IpAllowlistEntry as IpAllowlistEntry
    from .ip_blocklist import IpBlocklist as IpBlocklist
    from .ip_blocklist_list import IpBlocklistList as IpBlocklistList
    from .ip_details import IpDetails as IpDetails
    from .ip_details_page import IpDetailsPage as IpDetailsPage
    from .ip_domain import IpDomain as IpDomain
    from .ip_domain_page import IpDomainPage as IpDomainPage
    from .ip_group import IpGroup as IpGroup
    from .ip_job import IpJob as IpJob
    from .ip_list import IpList as IpList
    from .ip_pool import IpPool as IpPool
    from .ip_pool_assignment import IpPoolAssignment as IpPoolAssignment
    from .ip_pool_created import IpPoolCreated as IpPoolCreated
    from .ip_pool_delegation import IpPoolDelegation as IpPoolDelegation
    from .ip_pool_delegation_list import IpPoolDelegationList as IpPoolDelegationList
    from .ip_pool_details import IpPoolDetails as IpPoolDetails
    from .ip_pool_domain import IpPoolDomain as IpPoolDomain
    from .ip_pool_domain_page import IpPoolDomainPage as IpPoolDomainPage
    from .ip_pool_list import IpPoolList as IpPoolList
    from .ip_pool_metadata import IpPoolMetadata as IpPoolMetadata
    from .ip_pool_paging import IpPoolPaging as IpPoolPaging
    from .ip_pool_result import IpPoolResult as IpPoolResult
    from .ip_spillover import IpSpillover as IpSpillover
    from .ip_spillover_choice import IpSpilloverChoice as IpSpilloverChoice
    from .ip_spillover_pool import IpSpilloverPool as IpSpilloverPool
    from .ip_summary import IpSummary as IpSummary
    from .ip_warmup import IpWarmup as IpWarmup
    from .ip_warmup_details import IpWarmupDetails as IpWarmupDetails
    from .ip_warmup_page import IpWarmupPage as IpWarmupPage
    from .ip_warmup_past_stage import IpWarmupPastStage as IpWarmupPastStage
    from .ip_warmup_quota import IpWarmupQuota as IpWarmupQuota
    from .ip_warmup_result import IpWarmupResult as IpWarmupResult
    from .ip_warmup_stage import IpWarmupStage as IpWarmupStage
    from .legacy_address_validation import LegacyAddressValidation as LegacyAddressValidation
    from .legacy_log_entry import LegacyLogEntry as LegacyLogEntry
    from .legacy_log_page import LegacyLogPage as LegacyLogPage
    from .legacy_parsed_addresses import LegacyParsedAddresses as LegacyParsedAddresses
    from .legacy_stats_page import LegacyStatsPage as LegacyStatsPage
    from .legacy_tag import LegacyTag as LegacyTag
    from .legacy_tag_aggregates import LegacyTagAggregates as LegacyTagAggregates
    from .legacy_tag_keys import LegacyTagKeys as LegacyTagKeys
    from .legacy_tag_limits import LegacyTagLimits as LegacyTagLimits
    from .legacy_tag_page import LegacyTagPage as LegacyTagPage
    from .legacy_validation_job import LegacyValidationJob as LegacyValidationJob
    from .link_comparison import LinkComparison as LinkComparison
    from .link_difference import LinkDifference as LinkDifference
    from .link_differences import LinkDifferences as LinkDifferences
    from .link_position import LinkPosition as LinkPosition
    from .link_test import LinkTest as LinkTest
    from .link_test_answer import LinkTestAnswer as LinkTestAnswer
    from .link_test_page import LinkTestPage as LinkTestPage
    from .log_aggregates import LogAggregates as LogAggregates
    from .log_condition import LogCondition as LogCondition
    from .log_entry import LogEntry as LogEntry
    from .log_filter import LogFilter as LogFilter
    from .log_page import LogPage as LogPage
    from .log_pagination import LogPagination as LogPagination
    from .log_pagination_links import LogPaginationLinks as LogPaginationLinks
    from .mailbox import Mailbox as Mailbox
    from .mailbox_deleted import MailboxDeleted as MailboxDeleted
    from .mailbox_page import MailboxPage as MailboxPage
    from .mailing_list import MailingList as MailingList
    from .mailing_list_deleted import MailingListDeleted as MailingListDeleted
    from .mailing_list_member import MailingListMember as MailingListMember
    from .mailing_list_member_offset_page import MailingListMemberOffsetPage as MailingListMemberOffsetPage
    from .mailing_list_member_page import MailingListMemberPage as MailingListMemberPage
    from .mailing_list_member_result import MailingListMemberResult as MailingListMemberResult
    from .mailing_list_offset_page import MailingListOffsetPage as MailingListOffsetPage
    from .mailing_list_page import MailingListPage as MailingListPage
    from .mailing_list_result import MailingListResult as MailingListResult
    from .mailing_list_upload import MailingListUpload as MailingListUpload
    from .maverick_score_counters import MaverickScoreCounters as MaverickScoreCounters
    from .maverick_score_group import MaverickScoreGroup as MaverickScoreGroup
    from .maverick_score_page import MaverickScorePage as MaverickScorePage
    from .maverick_score_rates import MaverickScoreRates as MaverickScoreRates
    from .maverick_score_total import MaverickScoreTotal as MaverickScoreTotal
    from .message import Message as Message
    from .message_limit import MessageLimit as MessageLimit
    from .message_limit_success import MessageLimitSuccess as MessageLimitSuccess
    from .metric_values import MetricValues as MetricValues
    from .metrics_aggregates import MetricsAggregates as MetricsAggregates
    from .metrics_condition import MetricsCondition as MetricsCondition
    from .metrics_dimension import MetricsDimension as MetricsDimension
    from .metrics_filter import MetricsFilter as MetricsFilter
    from .metrics_filter_value import MetricsFilterValue as MetricsFilterValue
    from .metrics_page import MetricsPage as MetricsPage
    from .metrics_pagination import MetricsPagination as MetricsPagination
    from .metrics_pagination_echo import MetricsPaginationEcho as MetricsPaginationEcho
    from .metrics_row import MetricsRow as MetricsRow
    from .optimize_domain import OptimizeDomain as OptimizeDomain
    from .optimize_domain_added import OptimizeDomainAdded as OptimizeDomainAdded
    from .optimize_domain_page import OptimizeDomainPage as OptimizeDomainPage
    from .optimize_domain_verified import OptimizeDomainVerified as OptimizeDomainVerified
    from .optimized_image import OptimizedImage as OptimizedImage
    from .paging import Paging as Paging
    from .postmaster_address import PostmasterAddress as PostmasterAddress
    from .postmaster_address_list import PostmasterAddressList as PostmasterAddressList
    from .postmaster_address_name import PostmasterAddressName as PostmasterAddressName
    from .postmaster_address_page import PostmasterAddressPage as PostmasterAddressPage
    from .postmaster_address_summary import PostmasterAddressSummary as PostmasterAddressSummary
    from .postmaster_address_summary_page import PostmasterAddressSummaryPage as PostmasterAddressSummaryPage
    from .postmaster_delivery_error import PostmasterDeliveryError as PostmasterDeliveryError
    from .postmaster_domain import PostmasterDomain as PostmasterDomain
    from .postmaster_domain_list import PostmasterDomainList as PostmasterDomainList
    from .postmaster_domain_name import PostmasterDomainName as PostmasterDomainName
    from .postmaster_domain_page import PostmasterDomainPage as PostmasterDomainPage
    from .postmaster_domain_summary import PostmasterDomainSummary as PostmasterDomainSummary
    from .postmaster_domain_summary_page import PostmasterDomainSummaryPage as PostmasterDomainSummaryPage
    from .postmaster_error_summary import PostmasterErrorSummary as PostmasterErrorSummary
    from .postmaster_error_summary_page import PostmasterErrorSummaryPage as PostmasterErrorSummaryPage
    from .postmaster_feedback_loop import PostmasterFeedbackLoop as PostmasterFeedbackLoop
    from .postmaster_feedback_loop_page import PostmasterFeedbackLoopPage as PostmasterFeedbackLoopPage
    from .postmaster_feedback_loop_record import PostmasterFeedbackLoopRecord as PostmasterFeedbackLoopRecord
    from .postmaster_ip_count import PostmasterIpCount as PostmasterIpCount
    from .postmaster_summary import PostmasterSummary as PostmasterSummary
    from .postmaster_summary_page import PostmasterSummaryPage as PostmasterSummaryPage
    from .preview_address import PreviewAddress as PreviewAddress
    from .preview_check import PreviewCheck as PreviewCheck
    from .preview_check_error import PreviewCheckError as PreviewCheckError
    from .preview_check_options import PreviewCheckOptions as PreviewCheckOptions
    from .preview_checks import PreviewChecks as PreviewChecks
    from .preview_client import PreviewClient as PreviewClient
    from .preview_clients import PreviewClients as PreviewClients
    from .preview_content import PreviewContent as PreviewContent
    from .preview_export import PreviewExport as PreviewExport
    from .preview_export_error import PreviewExportError as PreviewExportError
    from .preview_reprocessing import PreviewReprocessing as PreviewReprocessing
    from .preview_result import PreviewResult as PreviewResult
    from .preview_result_status import PreviewResultStatus as PreviewResultStatus
    from .preview_share import PreviewShare as PreviewShare
    from .preview_smtp_server import PreviewSmtpServer as PreviewSmtpServer
    from .preview_spam_addresses import PreviewSpamAddresses as PreviewSpamAddresses
    from .preview_spam_options import PreviewSpamOptions as PreviewSpamOptions
    from .preview_warning import PreviewWarning as PreviewWarning
    from .public_api_key import PublicApiKey as PublicApiKey
    from .queued_message import QueuedMessage as QueuedMessage
    from .route import Route as Route
    from .route_deleted import RouteDeleted as RouteDeleted
    from .route_page import RoutePage as RoutePage
    from .route_result import RouteResult as RouteResult
    from .route_updated import RouteUpdated as RouteUpdated
    from .sandbox_recipient import SandboxRecipient as SandboxRecipient
    from .sandbox_recipient_list import SandboxRecipientList as SandboxRecipientList
    from .sandbox_recipient_result import SandboxRecipientResult as SandboxRecipientResult
    from .seed_list import SeedList as SeedList
    from .seed_list_found import SeedListFound as SeedListFound
    from .seed_list_page import SeedListPage as SeedListPage
    from .seed_list_result import SeedListResult as SeedListResult
    from .seed_mailbox import SeedMailbox as SeedMailbox
    from .seed_mailbox_totp import SeedMailboxTotp as SeedMailboxTotp
    from .send_alert import SendAlert as SendAlert
    from .send_alert_list import SendAlertList as SendAlertList
    from .sending_queue import SendingQueue as SendingQueue
    from .sending_queue_disabled import SendingQueueDisabled as SendingQueueDisabled
    from .sending_queues import SendingQueues as SendingQueues
    from .shared_preview import SharedPreview as SharedPreview
    from .snds_page import SndsPage as SndsPage
    from .snds_record import SndsRecord as SndsRecord
    from .spam_provider import SpamProvider as SpamProvider
    from .spam_providers import SpamProviders as SpamProviders
    from .spam_test import SpamTest as SpamTest
    from .spam_test_answer import SpamTestAnswer as SpamTestAnswer
    from .spam_test_group import SpamTestGroup as SpamTestGroup
    from .spam_test_meta import SpamTestMeta as SpamTestMeta
    from .spam_test_page import SpamTestPage as SpamTestPage
    from .spam_test_result import SpamTestResult as SpamTestResult
    from .spam_test_results import SpamTestResults as SpamTestResults
    from .spam_trap_count import SpamTrapCount as SpamTrapCount
    from .spam_trap_count_page import SpamTrapCountPage as SpamTrapCountPage
    from .spam_trap_page import SpamTrapPage as SpamTrapPage
    from .stats_accepted import StatsAccepted as StatsAccepted
    from .stats_countries import StatsCountries as StatsCountries
    from .stats_counts import StatsCounts as StatsCounts
    from .stats_delivered import StatsDelivered as StatsDelivered
    from .stats_devices import StatsDevices as StatsDevices
    from .stats_entry import StatsEntry as StatsEntry
    from .stats_failed import StatsFailed as StatsFailed
    from .stats_failed_permanent import StatsFailedPermanent as StatsFailedPermanent
    from .stats_failed_temporary import StatsFailedTemporary as StatsFailedTemporary
    from .stats_providers import StatsProviders as StatsProviders
    from .stats_report import StatsReport as StatsReport
    from .stats_total import StatsTotal as StatsTotal
    from .stats_type import StatsType as StatsType
    from .stats_validation import StatsValidation as StatsValidation
    from .stored_attachment import StoredAttachment as StoredAttachment
    from .stored_message import StoredMessage as StoredMessage
    from .subaccount import Subaccount as Subaccount
    from .subaccount_features_result import SubaccountFeaturesResult as SubaccountFeaturesResult
    from .subaccount_job import SubaccountJob as SubaccountJob
    from .subaccount_message_limit import SubaccountMessageLimit as SubaccountMessageLimit
    from .subaccount_page import SubaccountPage as SubaccountPage
    from .subaccount_result import SubaccountResult as SubaccountResult
    from .subaccount_success import SubaccountSuccess as SubaccountSuccess
    from .tag import Tag as Tag
    from .tag_limits import TagLimits as TagLimits
    from .tag_page import TagPage as TagPage
    from .tag_pagination import TagPagination as TagPagination
    from .tag_pagination_echo import TagPaginationEcho as TagPaginationEcho
    from .template import Template as Template
    from .template_changed import TemplateChanged as TemplateChanged
    from .template_copied import TemplateCopied as TemplateCopied
    from .template_copy_failure import TemplateCopyFailure as TemplateCopyFailure
    from .template_copy_target import TemplateCopyTarget as TemplateCopyTarget
    from .template_page import TemplatePage as TemplatePage
    from .template_reference import TemplateReference as TemplateReference
    from .template_result import TemplateResult as TemplateResult
    from .template_version import TemplateVersion as TemplateVersion
    from .template_version_copied import TemplateVersionCopied as TemplateVersionCopied
    from .template_version_page import TemplateVersionPage as TemplateVersionPage
    from .template_version_reference import TemplateVersionReference as TemplateVersionReference
    from .threshold_filter import ThresholdFilter as ThresholdFilter
    from .threshold_filter_echo import ThresholdFilterEcho as ThresholdFilterEcho
    from .threshold_hit import ThresholdHit as ThresholdHit
    from .threshold_hit_list import ThresholdHitList as ThresholdHitList
    from .threshold_limit import ThresholdLimit as ThresholdLimit
    from .threshold_limit_list import ThresholdLimitList as ThresholdLimitList
    from .tracking_certificate import TrackingCertificate as TrackingCertificate
    from .tracking_certificate_started import TrackingCertificateStarted as TrackingCertificateStarted
    from .tracking_click import TrackingClick as TrackingClick
    from .tracking_click_updated import TrackingClickUpdated as TrackingClickUpdated
    from .tracking_open import TrackingOpen as TrackingOpen
    from .tracking_open_updated import TrackingOpenUpdated as TrackingOpenUpdated
    from .tracking_result import TrackingResult as TrackingResult
    from .tracking_settings import TrackingSettings as TrackingSettings
    from .tracking_unsubscribe import TrackingUnsubscribe as TrackingUnsubscribe
    from .tracking_unsubscribe_updated import TrackingUnsubscribeUpdated as TrackingUnsubscribeUpdated
    from .unsubscribe import Unsubscribe as Unsubscribe
    from .unsubscribe_created import UnsubscribeCreated as UnsubscribeCreated
    from .unsubscribe_deleted import UnsubscribeDeleted as UnsubscribeDeleted
    from .unsubscribe_entry import UnsubscribeEntry as UnsubscribeEntry
    from .unsubscribe_page import UnsubscribePage as UnsubscribePage
    from .user import User as User
    from .user_auth import UserAuth as UserAuth
    from .user_email import UserEmail as UserEmail
    from .user_email_parts import UserEmailParts as UserEmailParts
    from .user_page import UserPage as UserPage
    from .user_preferences import UserPreferences as UserPreferences
    from .validation_download import ValidationDownload as ValidationDownload
    from .validation_finding import ValidationFinding as ValidationFinding
    from .validation_preview import ValidationPreview as ValidationPreview
    from .validation_preview_found import ValidationPreviewFound as ValidationPreviewFound
    from .validation_preview_list import ValidationPreviewList as ValidationPreviewList
    from .validation_preview_promoted import ValidationPreviewPromoted as ValidationPreviewPromoted
    from .validation_result_counts import ValidationResultCounts as ValidationResultCounts
    from .validation_risk_counts import ValidationRiskCounts as ValidationRiskCounts
    from .validation_started import ValidationStarted as ValidationStarted
    from .validation_summary import ValidationSummary as ValidationSummary
    from .webhook import Webhook as Webhook
    from .webhook_changed import WebhookChanged as WebhookChanged
    from .webhook_found import WebhookFound as WebhookFound
    from .webhook_list import WebhookList as WebhookList
    from .webhook_signing_key import WebhookSigningKey as WebhookSigningKey
    from .webhook_test_result import WebhookTestResult as WebhookTestResult
    from .webhooks_by_name import WebhooksByName as WebhooksByName
else:

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted([*globals(), *_MODULES])


_MODULES = {
    "AccessibilityInstance": "accessibility_instance",
    "AccessibilityReport": "accessibility_report",
    "AccessibilityRule": "accessibility_rule",
    "AccessibilityTest": "accessibility_test",
    "AccessibilityTestPage": "accessibility_test_page",
    "AccessibilityTestSummary": "accessibility_test_summary",
    "AccountSuccess": "account_success",
    "AccountWebhook": "account_webhook",
    "AccountWebhookCreated": "account_webhook_created",
    "AccountWebhookList": "account_webhook_list",
    "AddressEngagement": "address_engagement",
    "AddressParts": "address_parts",
    "AddressValidation": "address_validation",
    "Alert": "alert",
    "AlertEventList": "alert_event_list",
    "AlertList": "alert_list",
    "AlertSigningKey": "alert_signing_key",
    "AlertSlack": "alert_slack",
    "AlertSlackChannel": "alert_slack_channel",
    "AlertSlackChannelFailure": "alert_slack_channel_failure",
    "AlertSlackChannelPage": "alert_slack_channel_page",
    "AlertTarget": "alert_target",
    "AlertTargetState": "alert_target_state",
    "AllowlistCreated": "allowlist_created",
    "AllowlistDeleted": "allowlist_deleted",
    "AllowlistEntry": "allowlist_entry",
    "AllowlistPage": "allowlist_page",
    "ApiKey": "api_key",
    "ApiKeyCreated": "api_key_created",
    "ApiKeyList": "api_key_list",
    "AssignableDomain": "assignable_domain",
    "AssignableDomainList": "assignable_domain_list",
    "BlocklistIp": "blocklist_ip",
    "BlocklistIpEntry": "blocklist_ip_entry",
    "BlocklistIpEvent": "blocklist_ip_event",
    "BlocklistIpEventPage": "blocklist_ip_event_page",
    "BlocklistIpList": "blocklist_ip_list",
    "Bounce": "bounce",
    "BounceClassificationCondition": "bounce_classification_condition",
    "BounceClassificationDomains": "bounce_classification_domains",
    "BounceClassificationEntities": "bounce_classification_entities",
    "BounceClassificationEntity": "bounce_classification_entity",
    "BounceClassificationFilter": "bounce_classification_filter",
    "BounceClassificationMetrics": "bounce_classification_metrics",
    "BounceClassificationPage": "bounce_classification_page",
    "BounceClassificationPagination": "bounce_classification_pagination",
    "BounceClassificationRow": "bounce_classification_row",
    "BounceClassificationRule": "bounce_classification_rule",
    "BounceClassificationRules": "bounce_classification_rules",
    "BounceClassificationStat": "bounce_classification_stat",
    "BounceClassificationStats": "bounce_classification_stats",
    "BounceCreated": "bounce_created",
    "BounceDeleted": "bounce_deleted",
    "BounceEntry": "bounce_entry",
    "BouncePage": "bounce_page",
    "BulkValidation": "bulk_validation",
    "BulkValidationPage": "bulk_validation_page",
    "BulkValidationPaging": "bulk_validation_paging",
    "CheckedImage": "checked_image",
    "CheckedLink": "checked_link",
    "CodeDictionary": "code_dictionary",
    "CodeFeature": "code_feature",
    "CodeFindings": "code_findings",
    "CodeInstance": "code_instance",
    "CodeLookups": "code_lookups",
    "CodeSupport": "code_support",
    "CodeSupportCounts": "code_support_counts",
    "CodeTest": "code_test",
    "CodeTestMeta": "code_test_meta",
    "CodeTestPage": "code_test_page",
    "CodeTestPageMeta": "code_test_page_meta",
    "CodeTestStarted": "code_test_started",
    "CodeTestState": "code_test_state",
    "CodeTestSummary": "code_test_summary",
    "CodeVariant": "code_variant",
    "CodeVersion": "code_version",
    "CodeVersionCount": "code_version_count",
    "CodeVersionList": "code_version_list",
    "CodeVersions": "code_versions",
    "Complaint": "complaint",
    "ComplaintCreated": "complaint_created",
    "ComplaintDeleted": "complaint_deleted",
    "ComplaintEntry": "complaint_entry",
    "ComplaintPage": "complaint_page",
    "Credential": "credential",
    "CredentialDeleted": "credential_deleted",
    "CredentialPage": "credential_page",
    "CredentialPasswords": "credential_passwords",
    "CredentialsDeleted": "credentials_deleted",
    "DkimAuthority": "dkim_authority",
    "DkimRotation": "dkim_rotation",
    "DkimRotationDomain": "dkim_rotation_domain",
    "DkimRotationRecord": "dkim_rotation_record",
    "DmarcDomainList": "dmarc_domain_list",
    "DmarcIpResults": "dmarc_ip_results",
    "DmarcRecord": "dmarc_record",
    "DmarcReferral": "dmarc_referral",
    "DmarcSetup": "dmarc_setup",
    "DnsRecord": "dns_record",
    "Domain": "domain",
    "DomainBlocklistDomain": "domain_blocklist_domain",
    "DomainBlocklistDomainList": "domain_blocklist_domain_list",
    "DomainBlocklistEntry": "domain_blocklist_entry",
    "DomainBlocklistEvent": "domain_blocklist_event",
    "DomainBlocklistEventPage": "domain_blocklist_event_page",
    "DomainBlocklistList": "domain_blocklist_list",
    "DomainConnection": "domain_connection",
    "DomainConnectionInner": "domain_connection_inner",
    "DomainConnectionUpdated": "domain_connection_updated",
    "DomainDisabled": "domain_disabled",
    "DomainKey": "domain_key",
    "DomainKeyList": "domain_key_list",
    "DomainKeyPage": "domain_key_page",
    "DomainKeyState": "domain_key_state",
    "DomainPage": "domain_page",
    "DomainWithRecords": "domain_with_records",
    "DynamicIpPool": "dynamic_ip_pool",
    "DynamicIpPoolAddresses": "dynamic_ip_pool_addresses",
    "DynamicIpPoolDomain": "dynamic_ip_pool_domain",
    "DynamicIpPoolDomainHistory": "dynamic_ip_pool_domain_history",
    "DynamicIpPoolDomainPage": "dynamic_ip_pool_domain_page",
    "DynamicIpPoolHealth": "dynamic_ip_pool_health",
    "DynamicIpPoolList": "dynamic_ip_pool_list",
    "DynamicIpPoolMeasure": "dynamic_ip_pool_measure",
    "DynamicIpPoolMove": "dynamic_ip_pool_move",
    "DynamicIpPoolMovePage": "dynamic_ip_pool_move_page",
    "DynamicIpPoolPaging": "dynamic_ip_pool_paging",
    "DynamicIpPoolPreview": "dynamic_ip_pool_preview",
    "EmailPreview": "email_preview",
    "EmailPreviewCreated": "email_preview_created",
    "EmailPreviewDeleted": "email_preview_deleted",
    "EmailPreviewSummary": "email_preview_summary",
    "Event": "event",
    "EventAccount": "event_account",
    "EventAttachment": "event_attachment",
    "EventBatch": "event_batch",
    "EventCampaign": "event_campaign",
    "EventClientInfo": "event_client_info",
    "EventDeliveryStatus": "event_delivery_status",
    "EventDomain": "event_domain",
    "EventEnvelope": "event_envelope",
    "EventError": "event_error",
    "EventFlags": "event_flags",
    "EventGeolocation": "event_geolocation",
    "EventListMember": "event_list_member",
    "EventMailingList": "event_mailing_list",
    "EventMessage": "event_message",
    "EventMessageHeaders": "event_message_headers",
    "EventPage": "event_page",
    "EventReject": "event_reject",
    "EventRoute": "event_route",
    "EventRouteMatch": "event_route_match",
    "EventStorage": "event_storage",
    "EventTemplate": "event_template",
    "Export": "export",
    "ExportList": "export_list",
    "Forward": "forward",
    "ForwardPage": "forward_page",
    "ForwardTargets": "forward_targets",
    "HashBlocklistAdded": "hash_blocklist_added",
    "HashBlocklistEventPage": "hash_blocklist_event_page",
    "HashBlocklistPage": "hash_blocklist_page",
    "ImageOptimization": "image_optimization",
    "ImageOptimizationAnswer": "image_optimization_answer",
    "ImageOptimizations": "image_optimizations",
    "ImageTest": "image_test",
    "ImageTestAnswer": "image_test_answer",
    "ImageTestPage": "image_test_page",
    "InboxAttribute": "inbox_attribute",
    "InboxAttributeValues": "inbox_attribute_values",
    "InboxDeliveryStats": "inbox_delivery_stats",
    "InboxFilter": "inbox_filter",
    "InboxFilterList": "inbox_filter_list",
    "InboxFilters": "inbox_filters",
    "InboxForefrontReport": "inbox_forefront_report",
    "InboxForefrontSummary": "inbox_forefront_summary",
    "InboxHeader": "inbox_header",
    "InboxLevels": "inbox_levels",
    "InboxMicrosoftSpam": "inbox_microsoft_spam",
    "InboxMicrosoftSpamSummary": "inbox_microsoft_spam_summary",
    "InboxProvider": "inbox_provider",
    "InboxProviderList": "inbox_provider_list",
    "InboxResult": "inbox_result",
    "InboxResultDeleted": "inbox_result_deleted",
    "InboxResultFound": "inbox_result_found",
    "InboxResultPage": "inbox_result_page",
    "InboxSeedExtensions": "inbox_seed_extensions",
    "InboxSeedResult": "inbox_seed_result",
    "InboxSharing": "inbox_sharing",
    "InboxSharingFound": "inbox_sharing_found",
    "InboxSpamAssassin": "inbox_spam_assassin",
    "InboxSpamAssassinRule": "inbox_spam_assassin_rule",
    "InboxTestCreated": "inbox_test_created",
    "InboxTestLinks": "inbox_test_links",
    "InspectCount": "inspect_count",
    "InspectLinks": "inspect_links",
    "InspectTestReference": "inspect_test_reference",
    "InspectTestStarted": "inspect_test_started",
    "InspectTestState": "inspect_test_state",
    "IpAddress": "ip_address",
    "IpAllowance": "ip_allowance",
    "IpAllowanceNumbers": "ip_allowance_numbers",
    "IpAllowlistEntries": "ip_allowlist_entries",
    "IpAllowlistEntry": "ip_allowlist_entry",
    "IpBlocklist": "ip_blocklist",
    "IpBlocklistList": "ip_blocklist_list",
    "IpDetails": "ip_details",
    "IpDetailsPage": "ip_details_page",
    "IpDomain": "ip_domain",
    "IpDomainPage": "ip_domain_page",
    "IpGroup": "ip_group",
    "IpJob": "ip_job",
    "IpList": "ip_list",
    "IpPool": "ip_pool",
    "IpPoolAssignment": "ip_pool_assignment",
    "IpPoolCreated": "ip_pool_created",
    "IpPoolDelegation": "ip_pool_delegation",
    "IpPoolDelegationList": "ip_pool_delegation_list",
    "IpPoolDetails": "ip_pool_details",
    "IpPoolDomain": "ip_pool_domain",
    "IpPoolDomainPage": "ip_pool_domain_page",
    "IpPoolList": "ip_pool_list",
    "IpPoolMetadata": "ip_pool_metadata",
    "IpPoolPaging": "ip_pool_paging",
    "IpPoolResult": "ip_pool_result",
    "IpSpillover": "ip_spillover",
    "IpSpilloverChoice": "ip_spillover_choice",
    "IpSpilloverPool": "ip_spillover_pool",
    "IpSummary": "ip_summary",
    "IpWarmup": "ip_warmup",
    "IpWarmupDetails": "ip_warmup_details",
    "IpWarmupPage": "ip_warmup_page",
    "IpWarmupPastStage": "ip_warmup_past_stage",
    "IpWarmupQuota": "ip_warmup_quota",
    "IpWarmupResult": "ip_warmup_result",
    "IpWarmupStage": "ip_warmup_stage",
    "LegacyAddressValidation": "legacy_address_validation",
    "LegacyLogEntry": "legacy_log_entry",
    "LegacyLogPage": "legacy_log_page",
    "LegacyParsedAddresses": "legacy_parsed_addresses",
    "LegacyStatsPage": "legacy_stats_page",
    "LegacyTag": "legacy_tag",
    "LegacyTagAggregates": "legacy_tag_aggregates",
    "LegacyTagKeys": "legacy_tag_keys",
    "LegacyTagLimits": "legacy_tag_limits",
    "LegacyTagPage": "legacy_tag_page",
    "LegacyValidationJob": "legacy_validation_job",
    "LinkComparison": "link_comparison",
    "LinkDifference": "link_difference",
    "LinkDifferences": "link_differences",
    "LinkPosition": "link_position",
    "LinkTest": "link_test",
    "LinkTestAnswer": "link_test_answer",
    "LinkTestPage": "link_test_page",
    "LogAggregates": "log_aggregates",
    "LogCondition": "log_condition",
    "LogEntry": "log_entry",
    "LogFilter": "log_filter",
    "LogPage": "log_page",
    "LogPagination": "log_pagination",
    "LogPaginationLinks": "log_pagination_links",
    "Mailbox": "mailbox",
    "MailboxDeleted": "mailbox_deleted",
    "MailboxPage": "mailbox_page",
    "MailingList": "mailing_list",
    "MailingListDeleted": "mailing_list_deleted",
    "MailingListMember": "mailing_list_member",
    "MailingListMemberOffsetPage": "mailing_list_member_offset_page",
    "MailingListMemberPage": "mailing_list_member_page",
    "MailingListMemberResult": "mailing_list_member_result",
    "MailingListOffsetPage": "mailing_list_offset_page",
    "MailingListPage": "mailing_list_page",
    "MailingListResult": "mailing_list_result",
    "MailingListUpload": "mailing_list_upload",
    "MaverickScoreCounters": "maverick_score_counters",
    "MaverickScoreGroup": "maverick_score_group",
    "MaverickScorePage": "maverick_score_page",
    "MaverickScoreRates": "maverick_score_rates",
    "MaverickScoreTotal": "maverick_score_total",
    "Message": "message",
    "MessageLimit": "message_limit",
    "MessageLimitSuccess": "message_limit_success",
    "MetricValues": "metric_values",
    "MetricsAggregates": "metrics_aggregates",
    "MetricsCondition": "metrics_condition",
    "MetricsDimension": "metrics_dimension",
    "MetricsFilter": "metrics_filter",
    "MetricsFilterValue": "metrics_filter_value",
    "MetricsPage": "metrics_page",
    "MetricsPagination": "metrics_pagination",
    "MetricsPaginationEcho": "metrics_pagination_echo",
    "MetricsRow": "metrics_row",
    "OptimizeDomain": "optimize_domain",
    "OptimizeDomainAdded": "optimize_domain_added",
    "OptimizeDomainPage": "optimize_domain_page",
    "OptimizeDomainVerified": "optimize_domain_verified",
    "OptimizedImage": "optimized_image",
    "Paging": "paging",
    "PostmasterAddress": "postmaster_address",
    "PostmasterAddressList": "postmaster_address_list",
    "PostmasterAddressName": "postmaster_address_name",
    "PostmasterAddressPage": "postmaster_address_page",
    "PostmasterAddressSummary": "postmaster_address_summary",
    "PostmasterAddressSummaryPage": "postmaster_address_summary_page",
    "PostmasterDeliveryError": "postmaster_delivery_error",
    "PostmasterDomain": "postmaster_domain",
    "PostmasterDomainList": "postmaster_domain_list",
    "PostmasterDomainName": "postmaster_domain_name",
    "PostmasterDomainPage": "postmaster_domain_page",
    "PostmasterDomainSummary": "postmaster_domain_summary",
    "PostmasterDomainSummaryPage": "postmaster_domain_summary_page",
    "PostmasterErrorSummary": "postmaster_error_summary",
    "PostmasterErrorSummaryPage": "postmaster_error_summary_page",
    "PostmasterFeedbackLoop": "postmaster_feedback_loop",
    "PostmasterFeedbackLoopPage": "postmaster_feedback_loop_page",
    "PostmasterFeedbackLoopRecord": "postmaster_feedback_loop_record",
    "PostmasterIpCount": "postmaster_ip_count",
    "PostmasterSummary": "postmaster_summary",
    "PostmasterSummaryPage": "postmaster_summary_page",
    "PreviewAddress": "preview_address",
    "PreviewCheck": "preview_check",
    "PreviewCheckError": "preview_check_error",
    "PreviewCheckOptions": "preview_check_options",
    "PreviewChecks": "preview_checks",
    "PreviewClient": "preview_client",
    "PreviewClients": "preview_clients",
    "PreviewContent": "preview_content",
    "PreviewExport": "preview_export",
    "PreviewExportError": "preview_export_error",
    "PreviewReprocessing": "preview_reprocessing",
    "PreviewResult": "preview_result",
    "PreviewResultStatus": "preview_result_status",
    "PreviewShare": "preview_share",
    "PreviewSmtpServer": "preview_smtp_server",
    "PreviewSpamAddresses": "preview_spam_addresses",
    "PreviewSpamOptions": "preview_spam_options",
    "PreviewWarning": "preview_warning",
    "PublicApiKey": "public_api_key",
    "QueuedMessage": "queued_message",
    "Route": "route",
    "RouteDeleted": "route_deleted",
    "RoutePage": "route_page",
    "RouteResult": "route_result",
    "RouteUpdated": "route_updated",
    "SandboxRecipient": "sandbox_recipient",
    "SandboxRecipientList": "sandbox_recipient_list",
    "SandboxRecipientResult": "sandbox_recipient_result",
    "SeedList": "seed_list",
    "SeedListFound": "seed_list_found",
    "SeedListPage": "seed_list_page",
    "SeedListResult": "seed_list_result",
    "SeedMailbox": "seed_mailbox",
    "SeedMailboxTotp": "seed_mailbox_totp",
    "SendAlert": "send_alert",
    "SendAlertList": "send_alert_list",
    "SendingQueue": "sending_queue",
    "SendingQueueDisabled": "sending_queue_disabled",
    "SendingQueues": "sending_queues",
    "SharedPreview": "shared_preview",
    "SndsPage": "snds_page",
    "SndsRecord": "snds_record",
    "SpamProvider": "spam_provider",
    "SpamProviders": "spam_providers",
    "SpamTest": "spam_test",
    "SpamTestAnswer": "spam_test_answer",
    "SpamTestGroup": "spam_test_group",
    "SpamTestMeta": "spam_test_meta",
    "SpamTestPage": "spam_test_page",
    "SpamTestResult": "spam_test_result",
    "SpamTestResults": "spam_test_results",
    "SpamTrapCount": "spam_trap_count",
    "SpamTrapCountPage": "spam_trap_count_page",
    "SpamTrapPage": "spam_trap_page",
    "StatsAccepted": "stats_accepted",
    "StatsCountries": "stats_countries",
    "StatsCounts": "stats_counts",
    "StatsDelivered": "stats_delivered",
    "StatsDevices": "stats_devices",
    "StatsEntry": "stats_entry",
    "StatsFailed": "stats_failed",
    "StatsFailedPermanent": "stats_failed_permanent",
    "StatsFailedTemporary": "stats_failed_temporary",
    "StatsProviders": "stats_providers",
    "StatsReport": "stats_report",
    "StatsTotal": "stats_total",
    "StatsType": "stats_type",
    "StatsValidation": "stats_validation",
    "StoredAttachment": "stored_attachment",
    "StoredMessage": "stored_message",
    "Subaccount": "subaccount",
    "SubaccountFeaturesResult": "subaccount_features_result",
    "SubaccountJob": "subaccount_job",
    "SubaccountMessageLimit": "subaccount_message_limit",
    "SubaccountPage": "subaccount_page",
    "SubaccountResult": "subaccount_result",
    "SubaccountSuccess": "subaccount_success",
    "Tag": "tag",
    "TagLimits": "tag_limits",
    "TagPage": "tag_page",
    "TagPagination": "tag_pagination",
    "TagPaginationEcho": "tag_pagination_echo",
    "Template": "template",
    "TemplateChanged": "template_changed",
    "TemplateCopied": "template_copied",
    "TemplateCopyFailure": "template_copy_failure",
    "TemplateCopyTarget": "template_copy_target",
    "TemplatePage": "template_page",
    "TemplateReference": "template_reference",
    "TemplateResult": "template_result",
    "TemplateVersion": "template_version",
    "TemplateVersionCopied": "template_version_copied",
    "TemplateVersionPage": "template_version_page",
    "TemplateVersionReference": "template_version_reference",
    "ThresholdFilter": "threshold_filter",
    "ThresholdFilterEcho": "threshold_filter_echo",
    "ThresholdHit": "threshold_hit",
    "ThresholdHitList": "threshold_hit_list",
    "ThresholdLimit": "threshold_limit",
    "ThresholdLimitList": "threshold_limit_list",
    "TrackingCertificate": "tracking_certificate",
    "TrackingCertificateStarted": "tracking_certificate_started",
    "TrackingClick": "tracking_click",
    "TrackingClickUpdated": "tracking_click_updated",
    "TrackingOpen": "tracking_open",
    "TrackingOpenUpdated": "tracking_open_updated",
    "TrackingResult": "tracking_result",
    "TrackingSettings": "tracking_settings",
    "TrackingUnsubscribe": "tracking_unsubscribe",
    "TrackingUnsubscribeUpdated": "tracking_unsubscribe_updated",
    "Unsubscribe": "unsubscribe",
    "UnsubscribeCreated": "unsubscribe_created",
    "UnsubscribeDeleted": "unsubscribe_deleted",
    "UnsubscribeEntry": "unsubscribe_entry",
    "UnsubscribePage": "unsubscribe_page",
    "User": "user",
    "UserAuth": "user_auth",
    "UserEmail": "user_email",
    "UserEmailParts": "user_email_parts",
    "UserPage": "user_page",
    "UserPreferences": "user_preferences",
    "ValidationDownload": "validation_download",
    "ValidationFinding": "validation_finding",
    "ValidationPreview": "validation_preview",
    "ValidationPreviewFound": "validation_preview_found",
    "ValidationPreviewList": "validation_preview_list",
    "ValidationPreviewPromoted": "validation_preview_promoted",
    "ValidationResultCounts": "validation_result_counts",
    "ValidationRiskCounts": "validation_risk_counts",
    "ValidationStarted": "validation_started",
    "ValidationSummary": "validation_summary",
    "Webhook": "webhook",
    "WebhookChanged": "webhook_changed",
    "WebhookFound": "webhook_found",
    "WebhookList": "webhook_list",
    "WebhookSigningKey": "webhook_signing_key",
    "WebhookTestResult": "webhook_test_result",
    "WebhooksByName": "webhooks_by_name",
}

__all__ = [
    "AccessibilityInstance",
    "AccessibilityReport",
    "AccessibilityRule",
    "AccessibilityTest",
    "AccessibilityTestPage",
    "AccessibilityTestSummary",
    "AccountSuccess",
    "AccountWebhook",
    "AccountWebhookCreated",
    "AccountWebhookList",
    "AddressEngagement",
    "AddressParts",
    "AddressValidation",
    "Alert",
    "AlertEventList",
    "AlertList",
    "AlertSigningKey",
    "AlertSlack",
    "AlertSlackChannel",
    "AlertSlackChannelFailure",
    "AlertSlackChannelPage",
    "AlertTarget",
    "AlertTargetState",
    "AllowlistCreated",
    "AllowlistDeleted",
    "AllowlistEntry",
    "AllowlistPage",
    "ApiKey",
    "ApiKeyCreated",
    "ApiKeyList",
    "AssignableDomain",
    "AssignableDomainList",
    "BlocklistIp",
    "BlocklistIpEntry",
    "BlocklistIpEvent",
    "BlocklistIpEventPage",
    "BlocklistIpList",
    "Bounce",
    "BounceClassificationCondition",
    "BounceClassificationDomains",
    "BounceClassificationEntities",
    "BounceClassificationEntity",
    "BounceClassificationFilter",
    "BounceClassificationMetrics",
    "BounceClassificationPage",
    "BounceClassificationPagination",
    "BounceClassificationRow",
    "BounceClassificationRule",
    "BounceClassificationRules",
    "BounceClassificationStat",
    "BounceClassificationStats",
    "BounceCreated",
    "BounceDeleted",
    "BounceEntry",
    "BouncePage",
    "BulkValidation",
    "BulkValidationPage",
    "BulkValidationPaging",
    "CheckedImage",
    "CheckedLink",
    "CodeDictionary",
    "CodeFeature",
    "CodeFindings",
    "CodeInstance",
    "CodeLookups",
    "CodeSupport",
    "CodeSupportCounts",
    "CodeTest",
    "CodeTestMeta",
    "CodeTestPage",
    "CodeTestPageMeta",
    "CodeTestStarted",
    "CodeTestState",
    "CodeTestSummary",
    "CodeVariant",
    "CodeVersion",
    "CodeVersionCount",
    "CodeVersionList",
    "CodeVersions",
    "Complaint",
    "ComplaintCreated",
    "ComplaintDeleted",
    "ComplaintEntry",
    "ComplaintPage",
    "Credential",
    "CredentialDeleted",
    "CredentialPage",
    "CredentialPasswords",
    "CredentialsDeleted",
    "DkimAuthority",
    "DkimRotation",
    "DkimRotationDomain",
    "DkimRotationRecord",
    "DmarcDomainList",
    "DmarcIpResults",
    "DmarcRecord",
    "DmarcReferral",
    "DmarcSetup",
    "DnsRecord",
    "Domain",
    "DomainBlocklistDomain",
    "DomainBlocklistDomainList",
    "DomainBlocklistEntry",
    "DomainBlocklistEvent",
    "DomainBlocklistEventPage",
    "DomainBlocklistList",
    "DomainConnection",
    "DomainConnectionInner",
    "DomainConnectionUpdated",
    "DomainDisabled",
    "DomainKey",
    "DomainKeyList",
    "DomainKeyPage",
    "DomainKeyState",
    "DomainPage",
    "DomainWithRecords",
    "DynamicIpPool",
    "DynamicIpPoolAddresses",
    "DynamicIpPoolDomain",
    "DynamicIpPoolDomainHistory",
    "DynamicIpPoolDomainPage",
    "DynamicIpPoolHealth",
    "DynamicIpPoolList",
    "DynamicIpPoolMeasure",
    "DynamicIpPoolMove",
    "DynamicIpPoolMovePage",
    "DynamicIpPoolPaging",
    "DynamicIpPoolPreview",
    "EmailPreview",
    "EmailPreviewCreated",
    "EmailPreviewDeleted",
    "EmailPreviewSummary",
    "Event",
    "EventAccount",
    "EventAttachment",
    "EventBatch",
    "EventCampaign",
    "EventClientInfo",
    "EventDeliveryStatus",
    "EventDomain",
    "EventEnvelope",
    "EventError",
    "EventFlags",
    "EventGeolocation",
    "EventListMember",
    "EventMailingList",
    "EventMessage",
    "EventMessageHeaders",
    "EventPage",
    "EventReject",
    "EventRoute",
    "EventRouteMatch",
    "EventStorage",
    "EventTemplate",
    "Export",
    "ExportList",
    "Forward",
    "ForwardPage",
    "ForwardTargets",
    "HashBlocklistAdded",
    "HashBlocklistEventPage",
    "HashBlocklistPage",
    "ImageOptimization",
    "ImageOptimizationAnswer",
    "ImageOptimizations",
    "ImageTest",
    "ImageTestAnswer",
    "ImageTestPage",
    "InboxAttribute",
    "InboxAttributeValues",
    "InboxDeliveryStats",
    "InboxFilter",
    "InboxFilterList",
    "InboxFilters",
    "InboxForefrontReport",
    "InboxForefrontSummary",
    "InboxHeader",
    "InboxLevels",
    "InboxMicrosoftSpam",
    "InboxMicrosoftSpamSummary",
    "InboxProvider",
    "InboxProviderList",
    "InboxResult",
    "InboxResultDeleted",
    "InboxResultFound",
    "InboxResultPage",
    "InboxSeedExtensions",
    "InboxSeedResult",
    "InboxSharing",
    "InboxSharingFound",
    "InboxSpamAssassin",
    "InboxSpamAssassinRule",
    "InboxTestCreated",
    "InboxTestLinks",
    "InspectCount",
    "InspectLinks",
    "InspectTestReference",
    "InspectTestStarted",
    "InspectTestState",
    "IpAddress",
    "IpAllowance",
    "IpAllowanceNumbers",
    "IpAllowlistEntries",
    "IpAllowlistEntry",
    "IpBlocklist",
    "IpBlocklistList",
    "IpDetails",
    "IpDetailsPage",
    "IpDomain",
    "IpDomainPage",
    "IpGroup",
    "IpJob",
    "IpList",
    "IpPool",
    "IpPoolAssignment",
    "IpPoolCreated",
    "IpPoolDelegation",
    "IpPoolDelegationList",
    "IpPoolDetails",
    "IpPoolDomain",
    "IpPoolDomainPage",
    "IpPoolList",
    "IpPoolMetadata",
    "IpPoolPaging",
    "IpPoolResult",
    "IpSpillover",
    "IpSpilloverChoice",
    "IpSpilloverPool",
    "IpSummary",
    "IpWarmup",
    "IpWarmupDetails",
    "IpWarmupPage",
    "IpWarmupPastStage",
    "IpWarmupQuota",
    "IpWarmupResult",
    "IpWarmupStage",
    "LegacyAddressValidation",
    "LegacyLogEntry",
    "LegacyLogPage",
    "LegacyParsedAddresses",
    "LegacyStatsPage",
    "LegacyTag",
    "LegacyTagAggregates",
    "LegacyTagKeys",
    "LegacyTagLimits",
    "LegacyTagPage",
    "LegacyValidationJob",
    "LinkComparison",
    "LinkDifference",
    "LinkDifferences",
    "LinkPosition",
    "LinkTest",
    "LinkTestAnswer",
    "LinkTestPage",
    "LogAggregates",
    "LogCondition",
    "LogEntry",
    "LogFilter",
    "LogPage",
    "LogPagination",
    "LogPaginationLinks",
    "Mailbox",
    "MailboxDeleted",
    "MailboxPage",
    "MailingList",
    "MailingListDeleted",
    "MailingListMember",
    "MailingListMemberOffsetPage",
    "MailingListMemberPage",
    "MailingListMemberResult",
    "MailingListOffsetPage",
    "MailingListPage",
    "MailingListResult",
    "MailingListUpload",
    "MaverickScoreCounters",
    "MaverickScoreGroup",
    "MaverickScorePage",
    "MaverickScoreRates",
    "MaverickScoreTotal",
    "Message",
    "MessageLimit",
    "MessageLimitSuccess",
    "MetricValues",
    "MetricsAggregates",
    "MetricsCondition",
    "MetricsDimension",
    "MetricsFilter",
    "MetricsFilterValue",
    "MetricsPage",
    "MetricsPagination",
    "MetricsPaginationEcho",
    "MetricsRow",
    "OptimizeDomain",
    "OptimizeDomainAdded",
    "OptimizeDomainPage",
    "OptimizeDomainVerified",
    "OptimizedImage",
    "Paging",
    "PostmasterAddress",
    "PostmasterAddressList",
    "PostmasterAddressName",
    "PostmasterAddressPage",
    "PostmasterAddressSummary",
    "PostmasterAddressSummaryPage",
    "PostmasterDeliveryError",
    "PostmasterDomain",
    "PostmasterDomainList",
    "PostmasterDomainName",
    "PostmasterDomainPage",
    "PostmasterDomainSummary",
    "PostmasterDomainSummaryPage",
    "PostmasterErrorSummary",
    "PostmasterErrorSummaryPage",
    "PostmasterFeedbackLoop",
    "PostmasterFeedbackLoopPage",
    "PostmasterFeedbackLoopRecord",
    "PostmasterIpCount",
    "PostmasterSummary",
    "PostmasterSummaryPage",
    "PreviewAddress",
    "PreviewCheck",
    "PreviewCheckError",
    "PreviewCheckOptions",
    "PreviewChecks",
    "PreviewClient",
    "PreviewClients",
    "PreviewContent",
    "PreviewExport",
    "PreviewExportError",
    "PreviewReprocessing",
    "PreviewResult",
    "PreviewResultStatus",
    "PreviewShare",
    "PreviewSmtpServer",
    "PreviewSpamAddresses",
    "PreviewSpamOptions",
    "PreviewWarning",
    "PublicApiKey",
    "QueuedMessage",
    "Route",
    "RouteDeleted",
    "RoutePage",
    "RouteResult",
    "RouteUpdated",
    "SandboxRecipient",
    "SandboxRecipientList",
    "SandboxRecipientResult",
    "SeedList",
    "SeedListFound",
    "SeedListPage",
    "SeedListResult",
    "SeedMailbox",
    "SeedMailboxTotp",
    "SendAlert",
    "SendAlertList",
    "SendingQueue",
    "SendingQueueDisabled",
    "SendingQueues",
    "SharedPreview",
    "SndsPage",
    "SndsRecord",
    "SpamProvider",
    "SpamProviders",
    "SpamTest",
    "SpamTestAnswer",
    "SpamTestGroup",
    "SpamTestMeta",
    "SpamTestPage",
    "SpamTestResult",
    "SpamTestResults",
    "SpamTrapCount",
    "SpamTrapCountPage",
    "SpamTrapPage",
    "StatsAccepted",
    "StatsCountries",
    "StatsCounts",
    "StatsDelivered",
    "StatsDevices",
    "StatsEntry",
    "StatsFailed",
    "StatsFailedPermanent",
    "StatsFailedTemporary",
    "StatsProviders",
    "StatsReport",
    "StatsTotal",
    "StatsType",
    "StatsValidation",
    "StoredAttachment",
    "StoredMessage",
    "Subaccount",
    "SubaccountFeaturesResult",
    "SubaccountJob",
    "SubaccountMessageLimit",
    "SubaccountPage",
    "SubaccountResult",
    "SubaccountSuccess",
    "Tag",
    "TagLimits",
    "TagPage",
    "TagPagination",
    "TagPaginationEcho",
    "Template",
    "TemplateChanged",
    "TemplateCopied",
    "TemplateCopyFailure",
    "TemplateCopyTarget",
    "TemplatePage",
    "TemplateReference",
    "TemplateResult",
    "TemplateVersion",
    "TemplateVersionCopied",
    "TemplateVersionPage",
    "TemplateVersionReference",
    "ThresholdFilter",
    "ThresholdFilterEcho",
    "ThresholdHit",
    "ThresholdHitList",
    "ThresholdLimit",
    "ThresholdLimitList",
    "TrackingCertificate",
    "TrackingCertificateStarted",
    "TrackingClick",
    "TrackingClickUpdated",
    "TrackingOpen",
    "TrackingOpenUpdated",
    "TrackingResult",
    "TrackingSettings",
    "TrackingUnsubscribe",
    "TrackingUnsubscribeUpdated",
    "Unsubscribe",
    "UnsubscribeCreated",
    "UnsubscribeDeleted",
    "UnsubscribeEntry",
    "UnsubscribePage",
    "User",
    "UserAuth",
    "UserEmail",
    "UserEmailParts",
    "UserPage",
    "UserPreferences",
    "ValidationDownload",
    "ValidationFinding",
    "ValidationPreview",
    "ValidationPreviewFound",
    "ValidationPreviewList",
    "ValidationPreviewPromoted",
    "ValidationResultCounts",
    "ValidationRiskCounts",
    "ValidationStarted",
    "ValidationSummary",
    "Webhook",
    "WebhookChanged",
    "WebhookFound",
    "WebhookList",
    "WebhookSigningKey",
    "WebhookTestResult",
    "WebhooksByName",
]
