using SevenDay.Cli;

return await new Operator(Console.In, Console.Out, Console.Error).RunAsync(args);
