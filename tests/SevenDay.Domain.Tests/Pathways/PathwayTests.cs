using SevenDay.Domain.Pathways;

namespace SevenDay.Domain.Tests.Pathways;

public class PathwayTests
{
    private static readonly Guid Service = Guid.CreateVersion7(), Other = Guid.CreateVersion7();

    [Fact]
    public void A_step_moves_one_place_at_a_time_and_stops_at_the_ends()
    {
        var pathway = Steps("One", "Two", "Three");
        var three = pathway.Steps[2].Id;

        pathway.MoveStep(three, towardsStart: true).ShouldBeTrue();
        Order(pathway).ShouldBe("One Three Two");
        pathway.MoveStep(three, towardsStart: true);
        pathway.MoveStep(three, towardsStart: true);
        Order(pathway).ShouldBe("Three One Two");
        pathway.MoveStep(three, towardsStart: false);
        Order(pathway).ShouldBe("One Three Two");
    }

    [Fact]
    public void A_step_that_is_taken_out_leaves_no_gap()
    {
        var pathway = Steps("One", "Two", "Three");

        pathway.RemoveStep(pathway.Steps[0].Id).ShouldBeTrue();
        pathway.AddStep("Four", [Service]);

        pathway.Steps.Select(s => s.Position).ShouldBe([1, 2, 3]);
        Order(pathway).ShouldBe("Two Three Four");
    }

    [Fact]
    public void A_step_keeps_the_services_that_stay_and_has_each_once()
    {
        var pathway = Steps("One");
        var step = pathway.Steps[0];
        var kept = step.Services[0];

        pathway.ChangeStep(step.Id, " Ward round ", [Other, Service, Other]).ShouldBeTrue();

        step.Name.ShouldBe("Ward round");
        step.Services.Select(s => s.ServiceId).ShouldBe([Service, Other], ignoreOrder: true);
        step.Services.ShouldContain(kept);
        Should.Throw<DomainRuleException>(() => pathway.ChangeStep(step.Id, " ", [Other])).Message.ShouldBe("Enter the name of the step.");
    }

    [Fact]
    public void A_step_of_another_pathway_is_not_found()
    {
        var (pathway, stranger) = (Steps("One"), Steps("Two").Steps[0].Id);

        (pathway.MoveStep(stranger, true), pathway.RemoveStep(stranger), pathway.ChangeStep(stranger, "X", [Service])).ShouldBe((false, false, false));
    }

    private static Pathway Steps(params string[] names)
    {
        var pathway = new Pathway("Test");
        foreach (var name in names) pathway.AddStep(name, [Service]);
        return pathway;
    }

    private static string Order(Pathway pathway) => string.Join(' ', pathway.Steps.OrderBy(s => s.Position).Select(s => s.Name));
}
