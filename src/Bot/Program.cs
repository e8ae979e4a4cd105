using OrientationBot.Bot.Commands;

Terminal.UseUtf8();
return await CommandLine.RunAsync(args);
