return await OrientationBot.Bot.Commands.CommandLine.RunAsync(args);
