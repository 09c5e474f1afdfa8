package jp.kanmin.app.web;

import java.util.List;
import jp.kanmin.app.service.ServiceParts;
import jp.kanmin.app.service.account.AccountParts;
import jp.kanmin.app.service.account.SignInService;
import jp.kanmin.app.service.advice.AdviceParts;
import jp.kanmin.app.service.agreement.AgreementParts;
import jp.kanmin.app.service.between.BetweenParts;
import jp.kanmin.app.service.budget.BudgetParts;
import jp.kanmin.app.service.campaign.CampaignParts;
import jp.kanmin.app.service.comment.CommentParts;
import jp.kanmin.app.service.consultation.ConsultationParts;
import jp.kanmin.app.service.existing.ExistingParts;
import jp.kanmin.app.service.monitor.MonitorParts;
import jp.kanmin.app.service.monitor.rollup.RollUpParts;
import jp.kanmin.app.service.monitor.survey.SurveyParts;
import jp.kanmin.app.service.monitor.yearly.YearlyParts;
import jp.kanmin.app.service.operation.OperationParts;
import jp.kanmin.app.service.ordinance.OrdinanceParts;
import jp.kanmin.app.service.search.SearchParts;
import jp.kanmin.app.service.table.TableParts;
import jp.kanmin.app.service.workbook.WorkbookParts;
import jp.kanmin.app.web.account.AccountPages;
import jp.kanmin.app.web.account.AccountViews;
import jp.kanmin.app.web.account.Door;
import jp.kanmin.app.web.account.Gate;
import jp.kanmin.app.web.account.PasswordPages;
import jp.kanmin.app.web.account.PersonResolver;
import jp.kanmin.app.web.account.ProgramPages;
import jp.kanmin.app.web.account.SetupPages;
import jp.kanmin.app.web.account.SignInPages;
import jp.kanmin.app.web.adoption.AdoptionPages;
import jp.kanmin.app.web.advice.AdvicePages;
import jp.kanmin.app.web.advice.GivenPages;
import jp.kanmin.app.web.advice.WritePages;
import jp.kanmin.app.web.alignment.AlignmentPages;
import jp.kanmin.app.web.asset.Assets;
import jp.kanmin.app.web.board.ChoicePages;
import jp.kanmin.app.web.board.PillarPages;
import jp.kanmin.app.web.board.StandingPages;
import jp.kanmin.app.web.body.BodyPages;
import jp.kanmin.app.web.budget.BudgetPages;
import jp.kanmin.app.web.campaign.AskedPages;
import jp.kanmin.app.web.campaign.CampaignPages;
import jp.kanmin.app.web.campaign.MessagePages;
import jp.kanmin.app.web.campaign.PublishedPages;
import jp.kanmin.app.web.choose.BoardPages;
import jp.kanmin.app.web.choose.ChoosePages;
import jp.kanmin.app.web.comment.CommentPages;
import jp.kanmin.app.web.comment.OpinionPages;
import jp.kanmin.app.web.consultation.ConsultationPages;
import jp.kanmin.app.web.consultation.StagePages;
import jp.kanmin.app.web.evidence.EvidencePages;
import jp.kanmin.app.web.existing.ExistingPages;
import jp.kanmin.app.web.fault.ContainerFaults;
import jp.kanmin.app.web.fault.FaultPages;
import jp.kanmin.app.web.help.HelpPages;
import jp.kanmin.app.web.home.HomePages;
import jp.kanmin.app.web.joint.JointPages;
import jp.kanmin.app.web.kpi.KpiPages;
import jp.kanmin.app.web.measure.NationalPages;
import jp.kanmin.app.web.measure.SamplePages;
import jp.kanmin.app.web.office.OfficePages;
import jp.kanmin.app.web.office.TaskPages;
import jp.kanmin.app.web.officework.OfficeWorkPages;
import jp.kanmin.app.web.operation.ExportPages;
import jp.kanmin.app.web.operation.Health;
import jp.kanmin.app.web.operation.HistoryPages;
import jp.kanmin.app.web.ordinance.OrdinancePages;
import jp.kanmin.app.web.overview.EditionImpactPages;
import jp.kanmin.app.web.overview.OverviewPages;
import jp.kanmin.app.web.page.SiteResolver;
import jp.kanmin.app.web.people.PeoplePages;
import jp.kanmin.app.web.plan.FeedPages;
import jp.kanmin.app.web.plan.PlanFiles;
import jp.kanmin.app.web.plan.PlanPages;
import jp.kanmin.app.web.plan.PlanShelf;
import jp.kanmin.app.web.preview.PreviewPages;
import jp.kanmin.app.web.progress.BodyProgressPages;
import jp.kanmin.app.web.progress.LaggingPages;
import jp.kanmin.app.web.progress.NationPages;
import jp.kanmin.app.web.progress.NationalMeasurePages;
import jp.kanmin.app.web.publish.PublishPages;
import jp.kanmin.app.web.report.DocumentPages;
import jp.kanmin.app.web.report.MeasurePages;
import jp.kanmin.app.web.report.ReportPages;
import jp.kanmin.app.web.report.SheetPages;
import jp.kanmin.app.web.revision.EditionPages;
import jp.kanmin.app.web.revision.RevisionPages;
import jp.kanmin.app.web.road.RoadParts;
import jp.kanmin.app.web.search.SearchPages;
import jp.kanmin.app.web.start.StartPages;
import jp.kanmin.app.web.survey.SurveyPages;
import jp.kanmin.app.web.table.KeepPages;
import jp.kanmin.app.web.table.MendPages;
import jp.kanmin.app.web.table.RegisterPages;
import jp.kanmin.app.web.table.TablePages;
import jp.kanmin.app.web.workbook.WorkbookPages;
import jp.kanmin.app.web.yearly.OfficeYearPages;
import jp.kanmin.app.web.yearly.YearPages;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What the server is made of, by name: nothing is found by scanning.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({ServiceParts.class, SearchParts.class, Safety.class, Sessions.class, Assets.class,
    HomePages.class, BodyPages.class, PlanShelf.class, PlanPages.class, PlanFiles.class,
    FeedPages.class, SignInPages.class, OfficePages.class, PublishPages.class, SearchPages.class,
    FaultPages.class, TaskPages.class, PreviewPages.class, OverviewPages.class, StartPages.class,
    HelpPages.class, AccountParts.class, AccountViews.class, Door.class, Gate.class,
    PasswordPages.class, ProgramPages.class, SetupPages.class, AccountPages.class, PeoplePages.class,
    Mail.class,
    Portal.class, Clockwork.class, NationalPages.class, SamplePages.class, BoardPages.class,
    ChoosePages.class, KpiPages.class, ContainerFaults.class, RoadParts.class,
    OperationParts.class, Health.class, HistoryPages.class, ExportPages.class,
    TableParts.class, TablePages.class, MendPages.class, KeepPages.class, RegisterPages.class,
    ExistingParts.class,
    ExistingPages.class, RevisionPages.class, EditionPages.class,
    CommentParts.class, CommentPages.class, OpinionPages.class, ConsultationParts.class,
    ConsultationPages.class, AgreementParts.class, StagePages.class,
    BetweenParts.class, AlignmentPages.class, JointPages.class, EditionImpactPages.class,
    AdoptionPages.class, AdviceParts.class, AdvicePages.class, GivenPages.class, WritePages.class,
    EvidencePages.class, OrdinanceParts.class, OrdinancePages.class,
    MonitorParts.class, ReportPages.class, MeasurePages.class, SheetPages.class, DocumentPages.class,
    PillarPages.class, ChoicePages.class, StandingPages.class, BudgetParts.class,
    BudgetPages.class,
    RollUpParts.class, BodyProgressPages.class, NationPages.class, NationalMeasurePages.class,
    LaggingPages.class, OfficeWorkPages.class, CampaignParts.class, CampaignPages.class, AskedPages.class,
    MessagePages.class, PublishedPages.class, SurveyParts.class, SurveyPages.class, WorkbookParts.class,
    WorkbookPages.class, YearlyParts.class, YearPages.class, OfficeYearPages.class})
class Assembly implements WebMvcConfigurer {

    private final SignInService accounts;
    private final Gate gate;

    Assembly(SignInService accounts, Gate gate) {
        this.accounts = accounts;
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(gate);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SiteResolver());
        resolvers.add(new PersonResolver(accounts));
    }
}
